import { newId, type Spaces } from '@houvast/subgraph'
import { beneficiaryRef, type ClaimState, type ClaimStep, MOVES } from '../cost-claim/index.js'
import type { DemoBudgetLine, DemoClaim } from '../demo.js'
import { add, change, type Row, within } from './rows.js'

/** Drafts the claims by each centre's login and takes them step by step to where they are, as centre and coordinator would. */
export async function fillClaims(
  spaces: Spaces,
  lines: readonly DemoBudgetLine[],
  claims: readonly DemoClaim[],
): Promise<void> {
  for (const [centre, own] of Map.groupBy(lines, line => line.centre))
    await within(spaces, centre, em => add(em, 'budget_line', own.map(lineRow)))
  for (const [centre, own] of Map.groupBy(claims, claim => claim.centre))
    await within(spaces, centre, async em => {
      await add(em, 'cost_claim', own.map(claimRow))
      await add(em, 'cost_claim_review', own.map(ownRow))
      await add(em, 'cost_claim_detail', own.map(detailRow))
      await add(em, 'cost_claim_link', own.filter(({ caseFileId }) => caseFileId).map(linkRow))
    })
  for (const step of Object.keys(STEPS) as ClaimStep[]) await takeStep(spaces, step, claims)
}

interface Step {
  readonly isTakenBy: (claim: DemoClaim) => boolean
  /** What it writes on the claim, and on the review, besides the new state. */
  readonly claim?: (claim: DemoClaim) => Row
  readonly review?: (claim: DemoClaim) => Row
  /** From where it is taken, if not from everywhere it could be. */
  readonly from?: readonly ClaimState[]
}

const isIn =
  (...states: DemoClaim['state'][]) =>
  ({ state }: DemoClaim) =>
    states.includes(state)

/** In an order in which every claim can take its steps. */
const STEPS: Readonly<Record<ClaimStep, Step>> = {
  SUBMIT: { isTakenBy: ({ state }) => state !== 'DRAFT' },
  QUERY: {
    isTakenBy: ({ question }) => question !== undefined,
    review: ({ question }) => ({ question: question! }),
    // In a story one asks once: who fills again must not ask about what was answered.
    from: ['SUBMITTED'],
  },
  ANSWER: { isTakenBy: ({ answer }) => answer !== undefined, review: ({ answer }) => ({ answer: answer! }) },
  APPROVE: {
    isTakenBy: isIn('APPROVED', 'INCLUDED_IN_REPORT', 'PAID'),
    claim: ({ budgetLineId }) => ({ budget_line_id: budgetLineId ?? null }),
  },
  REJECT: {
    isTakenBy: isIn('REJECTED'),
    review: ({ rejectReason }) => ({ reject_reason: rejectReason ?? null }),
  },
  INCLUDE_IN_REPORT: { isTakenBy: isIn('INCLUDED_IN_REPORT', 'PAID') },
  PAY: { isTakenBy: isIn('PAID'), review: ({ paidOn }) => ({ paid_on: paidOn ?? null }) },
}

async function takeStep(spaces: Spaces, step: ClaimStep, claims: readonly DemoClaim[]) {
  const { by, to } = MOVES[step]
  const { isTakenBy, claim = () => ({}), review, from = MOVES[step].from } = STEPS[step]
  const where = `state in (${from.map(state => `'${state}'`).join(', ')})`
  const taking = claims.filter(isTakenBy)
  for (const [space, some] of Map.groupBy(taking, each => (by === 'COORDINATOR' ? 'JOINT' : each.centre)))
    await within(spaces, space, async em => {
      // The review first, as long as the claim shows that the step is still to be taken.
      const waiting = `claim_id in (select id from activities.cost_claim where ${where})`
      for (const [set, ids] of alike(some, review ?? (() => ({}))))
        if (review) await change(em, { table: 'cost_claim_review', key: 'claim_id', ids, where: waiting }, set)
      for (const [set, ids] of alike(some, claim))
        await change(em, { table: 'cost_claim', key: 'id', ids, where }, { state: to, ...set })
    })
}

/** Claims that get the same values, together. */
const alike = (claims: readonly DemoClaim[], valuesOf: (claim: DemoClaim) => Row): [Row, string[]][] =>
  [...Map.groupBy(claims, claim => JSON.stringify(valuesOf(claim)))].map(([values, some]) => [
    JSON.parse(values),
    some.map(({ id }) => id),
  ])

const lineRow = ({ centre, id, label, from, until, budgetCents }: DemoBudgetLine): Row => ({
  centre,
  id,
  label,
  from_on: from,
  until_on: until,
  budget_cents: budgetCents,
})

const claimRow = ({ centre, id, month, sessions, unitPriceCents }: DemoClaim): Row => ({
  centre,
  id,
  month,
  sessions,
  unit_price_cents: unitPriceCents,
  amount_cents: sessions * unitPriceCents,
})

const ownRow = ({ centre, id }: DemoClaim): Row => ({ centre, id: newId(), claim_id: id })

const detailRow = (claim: DemoClaim): Row => ({
  ...ownRow(claim),
  provider: claim.provider ?? null,
  invoice_reference: claim.invoiceReference ?? null,
  beneficiary_ref: claim.caseFileId ? beneficiaryRef(claim.centre, claim.caseFileId) : null,
})

const linkRow = (claim: DemoClaim): Row => ({ ...ownRow(claim), case_file_id: claim.caseFileId! })
