import type { Centre, Role } from '@houvast/schema'
import { demoStaff } from '../staff.js'
import { FIGURES } from './centres.js'
import { daysFrom, earlier } from './days.js'
import { keyFor, keyOfWorker } from './key.js'
import type { Somebody } from './people.js'
import { Chance } from './random.js'
import type { Accepted } from './referrals.js'

export const STRANDS = ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'] as const
export type StrandKind = (typeof STRANDS)[number]

/** A guidance of the story: one case file, and what the other subgraphs need to know of it. */
export interface Guidance {
  readonly key: string
  readonly id: string
  readonly centre: Centre
  readonly accepted: Accepted
  readonly person: Somebody
  readonly openedOn: Temporal.PlainDate
  /** Null while it is open. */
  readonly closedOn: Temporal.PlainDate | null
  readonly isInFollowUp: boolean
  readonly isLegalStrandOpen: boolean
  readonly workers: Readonly<Record<StrandKind, string>>
  readonly companions: readonly { readonly relation: 'PARTNER' | 'CHILD'; readonly age: number }[]
}

const WORKER_OF: Readonly<Record<StrandKind, Role>> = {
  ADMINISTRATIVE: 'ADMINISTRATIVE_WORKER',
  LEGAL: 'LEGAL_WORKER',
  PSYCHOSOCIAL: 'SOCIAL_WORKER',
  HOUSING: 'HOUSING_COACH',
}

/** Open guidances whose legal side is finished: they are in their last months. */
const IN_FOLLOW_UP = 0.05
const SHARE_OF_FAMILIES = 0.14

/** The case files of one centre. Exactly as many legal strands are open today as its figures say. */
export function tellGuidances(centre: Centre, accepted: readonly Accepted[], today: Temporal.PlainDate): Guidance[] {
  const chance = new Chance(`${centre} guidances`)
  const { openLegalStrands } = FIGURES[centre]
  const inFollowUp = Math.round(openLegalStrands * IN_FOLLOW_UP)
  const closed = chooseClosed(chance, accepted, today, accepted.length - openLegalStrands - inFollowUp)
  const oldestOpen = accepted.filter(each => !closed.has(each)).slice(0, inFollowUp * 3)
  const followUp = new Set(chance.some(oldestOpen, inFollowUp))
  return accepted.map(each => tellGuidance(chance, centre, each, today, closed.get(each) ?? null, followUp.has(each)))
}

// A guidance typically lasts three to five years; some end early. The oldest are the likeliest to be closed by now.
function chooseClosed(chance: Chance, accepted: readonly Accepted[], today: Temporal.PlainDate, count: number) {
  const byAge = [...accepted].sort((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn))
  const early = chance.some(byAge.slice(Math.floor(byAge.length * 0.3)), Math.round(count * 0.2))
  const old = byAge.filter(each => !early.includes(each)).slice(0, count - early.length)
  const closedOn = (each: Accepted) => {
    const days = daysFrom(each.decidedOn, today)
    const length = old.includes(each)
      ? chance.between(Math.floor(days * 0.62), days - 1)
      : chance.between(Math.floor(days * 0.3), days - 1)
    return each.decidedOn.add({ days: length })
  }
  return new Map([...old, ...early].map(each => [each, closedOn(each)] as const))
}

function tellGuidance(
  chance: Chance,
  centre: Centre,
  accepted: Accepted,
  today: Temporal.PlainDate,
  closedOn: Temporal.PlainDate | null,
  isInFollowUp: boolean,
): Guidance {
  const key = `${accepted.referral.id} guidance`
  return {
    key,
    id: keyFor(key),
    centre,
    accepted,
    person: accepted.person,
    openedOn: earlier(accepted.decidedOn, today),
    closedOn,
    isInFollowUp,
    isLegalStrandOpen: closedOn === null && !isInFollowUp,
    workers: Object.fromEntries(STRANDS.map(kind => [kind, workerFor(chance, centre, kind)])) as Record<
      StrandKind,
      string
    >,
    companions: companionsOf(chance, accepted.person),
  }
}

// Payoke and Sürya have no housing coach: the social worker keeps that strand too.
function workerFor(chance: Chance, centre: Centre, kind: StrandKind): string {
  const staff = demoStaff(centre, WORKER_OF[kind])
  return keyOfWorker(chance.pick(staff.length > 0 ? staff : demoStaff(centre, 'SOCIAL_WORKER')).id)
}

function companionsOf(chance: Chance, person: Somebody): Guidance['companions'] {
  if (person.age < 18 || !chance.happens(SHARE_OF_FAMILIES)) return []
  const children = Array.from({ length: chance.between(1, 2) }, () => ({
    relation: 'CHILD' as const,
    age: chance.between(1, 9),
  }))
  return person.sex === 'MALE' ? [{ relation: 'PARTNER', age: person.age }, ...children.slice(1)] : children
}
