import type { PersonsDemo } from '@houvast/persons/demo'
import { later } from './days.js'
import { type Guidance, STRANDS } from './guidances.js'
import { keyFor } from './key.js'
import { familyNameFor, nameFor, type Somebody } from './people.js'
import { Chance } from './random.js'
import type { DemoStay } from './stays.js'

type DemoCaseFile = PersonsDemo['caseFiles'][number]
type DemoMember = DemoCaseFile['household'][number]

const CLOSE_REASONS = {
  GOALS_REACHED: 50,
  PERSON_ENDED: 14,
  LOST_CONTACT: 12,
  LEFT_COUNTRY: 8,
  CONDITIONS_BROKEN: 6,
  NOT_A_VICTIM: 4,
  MOVED_TO_OTHER_CENTRE: 3,
  DETENTION: 2,
  OTHER: 1,
} as const

/** The case file of a guidance, as the persons subgraph takes it. */
export function tellCaseFile(guidance: Guidance, stay: DemoStay | undefined, today: Temporal.PlainDate): DemoCaseFile {
  const chance = new Chance(guidance.key)
  const { closedOn, openedOn } = guidance
  const followUpFrom = guidance.isInFollowUp ? later(openedOn, today.subtract({ days: chance.between(20, 150) })) : null
  const isResident = stay?.state === 'ACTIVE'
  const modeFrom = stay && stay.state !== 'RESERVED' ? (isResident ? stay.from : (stay.until as string)) : null
  return {
    id: guidance.id,
    centre: guidance.centre,
    referralId: guidance.accepted.referral.id,
    mode: isResident ? 'RESIDENTIAL' : 'AMBULATORY',
    ...(modeFrom && { modeFrom }),
    status: closedOn ? 'CLOSED' : guidance.isInFollowUp ? 'FOLLOW_UP' : 'OPEN',
    openedOn: `${openedOn}`,
    ...(followUpFrom && { followUpFrom: `${followUpFrom}` }),
    ...(closedOn && { closedOn: `${closedOn}`, closeReason: chance.weighted(CLOSE_REASONS) }),
    exploitationForm: guidance.person.exploitation,
    languages: [...guidance.person.origin.languages],
    strands: STRANDS.map(kind => {
      const end = closedOn ?? (kind === 'LEGAL' && !guidance.isLegalStrandOpen ? followUpFrom : null)
      return {
        id: keyFor(`${guidance.key} ${kind}`),
        kind,
        workerId: guidance.workers[kind],
        openedOn: `${openedOn}`,
        ...(end && { closedOn: `${end}` }),
      }
    }),
    household: tellHousehold(chance, guidance, stay, today),
  }
}

function tellHousehold(
  chance: Chance,
  guidance: Guidance,
  stay: DemoStay | undefined,
  today: Temporal.PlainDate,
): DemoMember[] {
  const { person, openedOn } = guidance
  const client = member(guidance, 'CLIENT', 0, tellPerson(chance, guidance, person), `${openedOn}`)
  const companions = guidance.companions.map(({ relation, age }, index) =>
    member(guidance, relation, index + 1, tellCompanion(chance, guidance, relation, age, today, index), `${openedOn}`),
  )
  const born = (stay?.occupants ?? [])
    .filter(occupant => occupant.bornHere)
    .map(({ from }) => {
      const child = {
        ...tellCompanion(chance, guidance, 'CHILD', 0, today, 9),
        birthDate: { on: from, precision: 'EXACT' as const },
      }
      return { ...member(guidance, 'CHILD', 9, child, from), bornHere: true }
    })
  return [client, ...companions, ...born]
}

const member = (
  guidance: Guidance,
  relation: DemoMember['relation'],
  index: number,
  person: DemoMember['person'],
  joinedOn: string,
): DemoMember => ({
  id: keyFor(`${guidance.key} member ${index}`),
  relation,
  joinedOn,
  bornHere: false,
  person,
})

/** Age counts at the opening of the file. A tenth know only their year of birth, and some give an estimate. */
function tellPerson(chance: Chance, { key, openedOn }: Guidance, person: Somebody): DemoMember['person'] {
  const precision = chance.weighted({ EXACT: 84, YEAR: 10, ESTIMATED: 6 } as const)
  const born = openedOn.subtract({ years: person.age, days: chance.between(10, 350) })
  return {
    id: keyFor(`${key} client`),
    ...(chance.happens(0.3) && { callName: person.givenName }),
    givenName: person.givenName,
    familyName: person.familyName,
    aliases: chance.happens(0.08) ? [`${nameFor(chance, person.origin, person.sex)} ${person.familyName}`] : [],
    birthDate: { on: precision === 'EXACT' ? `${born}` : `${born.year}-01-01`, precision },
    sex: person.sex,
    nationalities: [person.origin.country],
  }
}

function tellCompanion(
  chance: Chance,
  { key, person }: Guidance,
  relation: 'PARTNER' | 'CHILD',
  age: number,
  today: Temporal.PlainDate,
  index: number,
): DemoMember['person'] {
  const sex =
    relation === 'PARTNER' ? (person.sex === 'MALE' ? 'FEMALE' : 'MALE') : chance.pick(['FEMALE', 'MALE'] as const)
  return {
    id: keyFor(`${key} companion ${index}`),
    givenName: nameFor(chance, person.origin, sex),
    familyName: relation === 'CHILD' ? person.familyName : familyNameFor(chance, person.origin),
    aliases: [],
    birthDate: { on: `${today.subtract({ years: age, days: chance.between(1, 350) })}`, precision: 'EXACT' },
    sex,
    nationalities: [person.origin.country],
  }
}
