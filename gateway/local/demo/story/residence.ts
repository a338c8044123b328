import type { JusticeDemo } from '@houvast/justice/demo'
import { earlier, isAfter, later } from './days.js'
import type { Guidance } from './guidances.js'
import { keyFor } from './key.js'
import { Chance } from './random.js'

type Day = Temporal.PlainDate
type DemoProcedure = JusticeDemo['procedures'][number]
type Document = DemoProcedure['documents'][number]

const END_REASONS = {
  PERIOD_EXPIRED_WITHOUT_STATEMENT: 20,
  NO_LONGER_COOPERATES: 20,
  DISMISSED: 30,
  NOT_A_VICTIM: 10,
  GUIDANCE_ENDED: 10,
  VOLUNTARY_RETURN: 10,
} as const

/** The part of a procedure that is told so far, and until when its paper holds. */
interface Chain {
  readonly documents: Document[]
  readonly statements: DemoProcedure['statements'][number][]
  readonly feedback: DemoProcedure['feedback'][number][]
}

/**
 * The residence procedures of a centre's guidances, so that every phase occurs on any day: law of 15 December 1980, articles 61/2 to 61/5. Clients from the European Union need none;
 * for half of them that is recorded, the others simply have no procedure.
 */
export function tellProcedures(guidances: readonly Guidance[], today: Day): DemoProcedure[] {
  const newestFirst = guidances
    .filter(({ person, closedOn }) => !person.origin.isEuropeanUnion && person.age >= 18 && closedOn === null)
    .sort((a, b) => Temporal.PlainDate.compare(b.openedOn, a.openedOn))
  return guidances
    .map(guidance => tellProcedure(guidance, today, newestFirst.indexOf(guidance)))
    .filter(procedure => procedure !== null)
}

/** @param rank 0 for the newest client who needs a procedure: that one has asked for nothing yet, the next two are reflecting */
function tellProcedure(guidance: Guidance, today: Day, rank: number): DemoProcedure | null {
  const chance = new Chance(`${guidance.key} residence`)
  const { person, openedOn } = guidance
  const base = {
    centre: guidance.centre,
    id: keyFor(`${guidance.key} procedure`),
    caseFileId: guidance.id,
    // Once statements have been made, the legal worker often keeps the procedure.
    responsibleId: chance.happens(0.5) ? guidance.workers.ADMINISTRATIVE : guidance.workers.LEGAL,
    openedOn: `${openedOn}`,
    isMinor: person.age < 18,
    isUnaccompanied: person.age < 18 && chance.happens(0.6),
    statements: [],
    documents: [],
    feedback: [],
  }
  if (person.origin.isEuropeanUnion)
    return chance.happens(0.5)
      ? {
          ...base,
          isMinor: false,
          isUnaccompanied: false,
          notApplicableReason: person.origin.country === 'BE' ? 'BELGIAN' : 'EU_CITIZEN',
        }
      : null
  if (rank === 0) return base
  if (rank === 1 || rank === 2) return tellReflection(guidance, base, today.subtract({ days: rank * 17 }))
  return tellChain(chance, guidance, base, today)
}

/** Somebody who got the first document lately and has not yet decided. */
const tellReflection = (guidance: Guidance, base: DemoProcedure, lately: Day): DemoProcedure => ({
  ...base,
  documents: [
    { id: keyFor(`${guidance.key} document 0`), kind: 'ANNEX_15', issuedOn: `${later(guidance.openedOn, lately)}` },
  ],
})

function tellChain(chance: Chance, guidance: Guidance, base: DemoProcedure, today: Day): DemoProcedure {
  const until = guidance.closedOn ?? today
  const chain: Chain = { documents: [], statements: [], feedback: [] }
  const key = (what: string) =>
    keyFor(`${guidance.key} ${what} ${chain.documents.length + chain.statements.length + chain.feedback.length}`)
  const document = (kind: Document['kind'], issuedOn: Day) =>
    chain.documents.push({ id: key('document'), kind, issuedOn: `${issuedOn}` })
  const procedure = (end?: DemoProcedure['end']): DemoProcedure => ({
    ...base,
    ...chain,
    ...(chain.documents.length > 1 && chance.happens(0.7) && { identityProvenOn: chain.documents[1]?.issuedOn }),
    ...(end && { end }),
  })
  const ended = (on: Day, reason: keyof typeof END_REASONS) =>
    procedure({
      state: reason === 'VOLUNTARY_RETURN' ? 'WITHDRAWN_BY_PERSON' : 'ENDED',
      on: `${earlier(on, today)}`,
      reason,
    })

  let next = guidance.openedOn.add({ days: chance.between(0, 4) })
  if (isAfter(next, until)) return procedure()
  if (!base.isUnaccompanied) {
    document('ANNEX_15', next)
    const reflectionEnds = base.isMinor ? next.add({ months: 3 }) : next.add({ days: 45 })
    const statementOn = next.add({ days: chance.between(6, 36) })
    if (isAfter(statementOn, until)) return guidance.closedOn ? ended(guidance.closedOn, 'GUIDANCE_ENDED') : procedure()
    if (chance.happens(0.07))
      return isAfter(today, reflectionEnds)
        ? ended(reflectionEnds.add({ days: 1 }), 'PERIOD_EXPIRED_WITHOUT_STATEMENT')
        : procedure()
    chain.statements.push({
      id: key('statement'),
      madeOn: `${statementOn}`,
      kind: chance.happens(0.7) ? 'STATEMENT' : 'COMPLAINT',
    })
    next = earlier(statementOn.add({ days: chance.between(2, 7) }), reflectionEnds)
    if (isAfter(next, until)) return guidance.closedOn ? ended(guidance.closedOn, 'GUIDANCE_ENDED') : procedure()
  }
  document('ATTESTATION_OF_REGISTRATION', next)
  let endsOn = next.add({ months: 3 })
  let issuedOn = renewalDay(chance, next, endsOn)
  if (!isHandedOver(chance, issuedOn, endsOn, until)) return finish()
  next = issuedOn
  document('ATTESTATION_OF_REGISTRATION', next)
  endsOn = next.add({ months: 3 })
  if (chance.happens(0.08) && isAfter(today, endsOn)) return ended(endsOn, 'DISMISSED')

  for (let card = 0; card < 11; card++) {
    issuedOn = renewalDay(chance, next, endsOn)
    if (!isHandedOver(chance, issuedOn, endsOn, until)) return finish()
    const wantsUnlimited = card >= 5 && chance.happens(0.2)
    chain.feedback.push({
      id: key('feedback'),
      receivedOn: `${later(next.add({ days: 5 }), issuedOn.subtract({ days: chance.between(3, 12) }))}`,
      considersVictim: true,
      fileIsRunning: true,
      cooperates: true,
      noDangerToPublicOrder: true,
      requestsConviction: wantsUnlimited,
    })
    next = issuedOn
    if (wantsUnlimited) {
      document('B_CARD', next)
      return procedure()
    }
    document('A_CARD', next)
    endsOn = next.add({ months: 6 })
  }
  return procedure()

  function finish(): DemoProcedure {
    if (!guidance.closedOn) return procedure()
    const last = chain.documents.at(-1)?.issuedOn ?? base.openedOn
    return ended(
      later(guidance.closedOn, Temporal.PlainDate.from(last)),
      chance.weighted({ DISMISSED: 40, NO_LONGER_COOPERATES: 20, GUIDANCE_ENDED: 25, VOLUNTARY_RETURN: 15 } as const),
    )
  }
}

/** Whether the next paper is there by then. Now and then it is late: then it is only there once the old one is long over. */
const isHandedOver = (chance: Chance, issuedOn: Day, endsOn: Day, until: Day) =>
  isAfter(until, chance.happens(0.08) ? endsOn.add({ days: 6 }) : issuedOn)

/** The day on which the next paper was handed over: before the last one ended, so that there is no gap. */
const renewalDay = (chance: Chance, issuedOn: Day, endsOn: Day) =>
  later(issuedOn.add({ days: 20 }), endsOn.subtract({ days: chance.between(0, 6) }))
