import type { ActivitiesDemo } from '@houvast/activities/demo'
import { CENTRES, type Centre } from '@houvast/schema'
import { DEMO_STAFF } from '../staff.js'
import { daysFrom, isAfter } from './days.js'
import type { Guidance } from './guidances.js'
import { keyFor, keyOfWorker } from './key.js'
import { Chance } from './random.js'

type Day = Temporal.PlainDate
type DemoTraining = ActivitiesDemo['trainings'][number]
type DemoClaim = ActivitiesDemo['claims'][number]

const SESSION_CENTS = 7_500
const BUDGET_CENTS: Readonly<Record<Centre, number>> = { PAGASA: 3_400_000, PAYOKE: 2_400_000, SURYA: 1_600_000 }
const CLAIMS_A_MONTH: Readonly<Record<Centre, number>> = { PAGASA: 4, PAYOKE: 3, SURYA: 2 }
const TITLES = [
  ['TRAUMA_INFORMED', 'Trauma-geïnformeerd werken: de basis'],
  ['GENDER_SENSITIVE', 'Accompagnement sensible au genre'],
  ['TRAUMA_INFORMED', 'Veiligheid in het eerste gesprek'],
  ['GENDER_SENSITIVE', 'Gender focal points: uitwisseling'],
  ['TRAUMA_INFORMED', 'Zorg voor jezelf na een zwaar verhaal'],
  ['TRAUMA_INFORMED', 'Travailler avec un interprète'],
] as const

/** The joint project of the three centres: trainings, budget lines and psychology costs of the past two years. */
export function tellVona(guidances: readonly Guidance[], today: Day): ActivitiesDemo {
  const from = today.subtract({ months: 24 }).with({ day: 1 })
  const until = today.add({ months: 8 }).with({ day: 1 })
  return {
    trainings: tellTrainings(today),
    budgetLines: CENTRES.map(centre => ({
      id: keyFor(`${centre} budget`),
      centre,
      label: 'Psychologische hulp / aide psychologique',
      from: `${from}`,
      until: `${until}`,
      budgetCents: BUDGET_CENTS[centre],
    })),
    claims: CENTRES.flatMap(centre =>
      tellClaims(
        centre,
        guidances.filter(each => each.centre === centre),
        from,
        today,
      ),
    ),
  }
}

function tellTrainings(today: Day): DemoTraining[] {
  const chance = new Chance('trainings')
  const dates = [-640, -500, -410, -300, -190, -120, -60, -20, 9, 24, 45, 80].map(days =>
    onWorkday(today.add({ days })),
  )
  return dates.map((heldOn, index) => {
    const [theme, title] = TITLES[index % TITLES.length] as (typeof TITLES)[number]
    const isHeld = isAfter(today, heldOn)
    const capacity = index === 9 ? 6 : chance.between(12, 18)
    const minutes = chance.pick([180, 360])
    const staff = chance.some(
      DEMO_STAFF.filter(worker => !worker.roles.includes('PLATFORM_ADMINISTRATOR')),
      isHeld ? capacity - chance.between(0, 3) : index === 9 ? 8 : chance.between(3, 9),
    )
    return {
      id: keyFor(`training ${index}`),
      centre: 'PAYOKE',
      hostCentre: CENTRES[index % CENTRES.length] as Centre,
      title,
      theme,
      heldOn: `${heldOn}`,
      startsAt: chance.pick(['09:30', '13:00']),
      minutes,
      place: chance.pick(['Brussel', 'Antwerpen', 'Liège', 'Leuven']),
      trainer: 'Ann DEMO-Trainer',
      capacity,
      state: index === 4 ? 'CANCELLED' : isHeld ? 'HELD' : 'PLANNED',
      registrations: staff.map(worker => ({
        id: keyFor(`training ${index} ${worker.id}`),
        centre: worker.centre,
        workerId: keyOfWorker(worker.id),
        displayName: worker.displayName,
        ...(index === 4 ? { isCancelled: true } : isHeld && { attendedMinutes: chance.happens(0.1) ? 0 : minutes }),
      })),
    } satisfies DemoTraining
  })
}

const onWorkday = (date: Day) => (date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date)

function tellClaims(centre: Centre, guidances: readonly Guidance[], from: Day, today: Day): DemoClaim[] {
  const chance = new Chance(`${centre} claims`)
  const women = guidances.filter(({ person }) => person.sex === 'FEMALE' && !person.origin.isEuropeanUnion)
  const claims: DemoClaim[] = []
  for (let month = from; isAfter(today, month.add({ months: 1 })); month = month.add({ months: 1 }))
    for (let index = 0; index < CLAIMS_A_MONTH[centre] + chance.between(-1, 1); index++) {
      const running = women.filter(
        ({ openedOn, closedOn }) =>
          isAfter(month, openedOn) && (closedOn === null || isAfter(closedOn, month.add({ months: 1 }))),
      )
      const guidance = running.length > 0 ? chance.pick(running) : null
      claims.push(tellClaim(chance, centre, month, `${centre} claim ${month} ${index}`, guidance, today))
    }
  return claims
}

function tellClaim(
  chance: Chance,
  centre: Centre,
  month: Day,
  key: string,
  guidance: Guidance | null,
  today: Day,
): DemoClaim {
  const state = claimState(chance, daysFrom(month, today))
  const isApproved = state === 'APPROVED' || state === 'INCLUDED_IN_REPORT' || state === 'PAID'
  return {
    id: keyFor(key),
    centre,
    month: `${month}`,
    sessions: chance.between(2, 7),
    unitPriceCents: SESSION_CENTS,
    state,
    provider: `DEMO praktijk ${chance.pick(['Noord', 'Zuid', 'Oost', 'West'])}`,
    invoiceReference: `DEMO-${month.year}-${String(chance.between(1, 999)).padStart(3, '0')}`,
    ...(guidance && { caseFileId: guidance.id }),
    ...(isApproved && { budgetLineId: keyFor(`${centre} budget`) }),
    ...((state === 'QUERIED' || state === 'ANSWERED') && {
      question: chance.pick(['PROOF_MISSING', 'SESSION_COUNT'] as const),
    }),
    ...(state === 'ANSWERED' && { answer: 'PROOF_SENT' as const }),
    ...(state === 'REJECTED' && { rejectReason: 'PAID_BY_OTHER_SOURCE' as const }),
    ...(state === 'PAID' && { paidOn: `${month.add({ months: 3, days: 4 })}` }),
  }
}

/** The older a claim, the further it is. */
function claimState(chance: Chance, age: number): DemoClaim['state'] {
  if (age > 60 && chance.happens(0.04)) return 'REJECTED'
  if (age > 200) return 'PAID'
  if (age > 140) return 'INCLUDED_IN_REPORT'
  if (age > 90) return 'APPROVED'
  if (age > 60) return chance.weighted({ SUBMITTED: 50, QUERIED: 25, ANSWERED: 25 })
  return chance.weighted({ DRAFT: 40, SUBMITTED: 60 })
}
