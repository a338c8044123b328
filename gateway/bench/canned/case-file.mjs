import { CENTRES } from '../work/centres.mjs'

/**
 * One synthetic case file with the fields of all four subgraphs, made from its number alone: the same number gives the same
 * file in every process and to every gateway. No names, no texts: codes, dates and amounts only.
 */
export const caseFileAt = (centre, number) => caseFileOf(CENTRES.indexOf(centre), number)

export const caseFileOfId = id => caseFileOf(Number.parseInt(id.slice(-8, -7), 16), Number.parseInt(id.slice(-7), 16))

const idOf = (prefix, centre, number) =>
  `${prefix}_019a0000000070008000${number.toString(16).padStart(4, '0').slice(-4)}${centre}${number.toString(16).padStart(7, '0')}`
const pick = (list, number) => list[number % list.length]
const dayOf = number => `202${number % 6}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
const two = number => String(number).padStart(2, '0')
const money = amountCents => ({ __typename: 'Money', amountCents, currency: 'EUR' })

const caseFileOf = (centre, number) => ({
  __typename: 'CaseFile',
  id: idOf('case', centre, number),
  centre: CENTRES[centre],
  code: `D-2026-${String(number).padStart(4, '0')}`,
  mode: pick(['RESIDENTIAL', 'AMBULATORY'], number),
  status: pick(['OPEN', 'FOLLOW_UP', 'CLOSED'], number),
  openedOn: dayOf(number),
  exploitationForm: pick(['SEXUAL', 'LABOUR_OR_SERVICES', 'FORCED_CRIME', 'UNKNOWN'], number),
  languages: pick([['fr'], ['nl', 'en'], ['ro', 'fr']], number),
  isMine: number % 4 === 0,
  strands: ['ADMINISTRATIVE', 'LEGAL'].map(kind => ({ __typename: 'Strand', kind, isOpen: number % 3 !== 0 })),
  residenceProcedure: procedureOf(centre, number),
  nextDeadline: deadlineOf(number),
  currentStay: number % 2 === 0 ? stayOf(centre, number) : null,
  costClaims: number % 3 === 0 ? [] : [claimOf(centre, number)],
})

const procedureOf = (centre, number) => ({
  __typename: 'ResidenceProcedure',
  id: idOf('residence', centre, number),
  state: pick(['REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A'], number),
  openedOn: dayOf(number + 5),
  isMinor: number % 9 === 0,
  currentDocument: {
    __typename: 'ResidenceDocument',
    kind: pick(['ANNEX_15', 'A_CARD'], number),
    endsOn: dayOf(number + 7),
  },
})

const deadlineOf = number => ({
  __typename: 'Deadline',
  kind: pick(['REFLECTION_ENDS', 'ATTESTATION_ENDS', 'A_CARD_RENEWAL'], number),
  dueOn: dayOf(number + 3),
  daysLeft: number % 45,
  isHard: number % 2 === 0,
  alert: pick(['NONE', 'SOON', 'NEAR', 'URGENT'], number),
})

const stayOf = (centre, number) => ({
  __typename: 'Stay',
  id: idOf('stay', centre, number),
  state: 'ACTIVE',
  from: dayOf(number + 1),
  plannedUntil: dayOf(number + 2),
  nights: 10 + (number % 200),
  alert: pick(['NONE', 'PLAN_EXIT'], number),
  room: { __typename: 'Room', id: idOf('room', centre, number % 16), label: `N${number % 16}`, floor: number % 4 },
  occupants: [{ __typename: 'Occupant', kind: 'CLIENT', bornHere: false }],
})

const claimOf = (centre, number) => ({
  __typename: 'CostClaim',
  id: idOf('claim', centre, number),
  month: dayOf(number).replace(/..$/, '01'),
  sessions: 1 + (number % 8),
  state: pick(['SUBMITTED', 'APPROVED', 'PAID'], number),
  unitPrice: money(6_000),
  amount: money(6_000 * (1 + (number % 8))),
})
