import type { ActivitiesDemo } from '@houvast/activities/demo'
import type { HousingDemo } from '@houvast/housing/demo'
import type { JusticeDemo } from '@houvast/justice/demo'
import type { PersonsDemo } from '@houvast/persons/demo'
import { CENTRES, type Centre } from '@houvast/schema'
import { DEMO_STAFF } from '../staff.js'
import { tellCaseFile } from './caseFiles.js'
import { type Guidance, tellGuidances } from './guidances.js'
import { keyOfWorker } from './key.js'
import { tellReferrals } from './referrals.js'
import { tellProcedures } from './residence.js'
import { tellHouse } from './stays.js'
import { tellVona } from './vona.js'

/** The demonstration's data, by subgraph. */
export interface Story {
  readonly persons: PersonsDemo
  readonly justice: JusticeDemo
  readonly housing: HousingDemo
  readonly activities: ActivitiesDemo
}

/** Five years of three centres up to this day. Nobody in it exists; the same day gives the same story. */
export function tellStory(today: Temporal.PlainDate): Story {
  const parts = CENTRES.map(centre => tellCentre(centre, today))
  const guidances = parts.flatMap(part => part.guidances)
  return {
    persons: {
      workers: DEMO_STAFF.map(({ id, centre, displayName, roles }) => ({
        id: keyOfWorker(id),
        centre,
        displayName,
        roles: [...roles],
      })),
      referrals: parts.flatMap(part => part.referrals),
      caseFiles: parts.flatMap(part => part.caseFiles),
    },
    justice: {
      procedures: parts.flatMap(part => tellProcedures(part.guidances, today)),
    },
    housing: {
      rooms: parts.flatMap(part => part.house.rooms),
      stays: parts.flatMap(part => part.house.lodgings.map(({ stay }) => stay)),
    },
    activities: tellVona(guidances, today),
  }
}

function tellCentre(centre: Centre, today: Temporal.PlainDate) {
  const { referrals, accepted } = tellReferrals(centre, today)
  const guidances: Guidance[] = tellGuidances(centre, accepted, today)
  const house = tellHouse(centre, guidances, today)
  const stays = new Map(house.lodgings.map(({ guidance, stay }) => [guidance.id, stay]))
  return {
    referrals,
    guidances,
    house,
    caseFiles: guidances.map(guidance => tellCaseFile(guidance, stays.get(guidance.id), today)),
  }
}
