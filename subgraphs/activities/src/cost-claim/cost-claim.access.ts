import { type AccessTable, signedIn, to } from '@houvast/subgraph'

const everyCentre = to('claim:read').tagged('vona')
const budget = to('budget:read').tagged('vona')
const centre = to('claim:write').tagged('vona')
// Of another centre's claim these are null: the tables they stand in do not show it, except to the coordinator.
const detail = to('claim:detail')
const review = to('claim:detail').or(to('claim:approve'))
const coordinator = to('claim:approve')

export const costClaimAccess = {
  Query: { costClaim: everyCentre, costClaims: everyCentre, costsByMonth: everyCentre, budgetLines: budget },
  Mutation: {
    draftCostClaim: centre,
    submitCostClaim: centre,
    answerCostClaim: to('claim:write'),
    queryCostClaim: coordinator,
    approveCostClaim: coordinator,
    rejectCostClaim: coordinator,
    includeCostClaimInReport: coordinator,
    payCostClaim: coordinator,
  },
  CaseFile: { id: signedIn, costClaims: to('claim:link', 'claim:read') },
  CostClaim: {
    id: everyCentre,
    centre: everyCentre,
    version: everyCentre,
    month: everyCentre,
    sessions: everyCentre,
    unitPrice: everyCentre,
    amount: everyCentre,
    state: everyCentre,
    can: everyCentre,
    budgetLine: budget,
    question: review,
    answer: review,
    rejectReason: review,
    provider: detail,
    invoiceReference: detail,
    beneficiaryRef: detail,
  },
  CostClaimConnection: { nodes: everyCentre, pageInfo: everyCentre, totalCount: everyCentre },
  CostClaimPayload: { costClaim: everyCentre, userErrors: everyCentre },
  BudgetLine: {
    id: budget,
    centre: budget,
    label: budget,
    from: budget,
    until: budget,
    budget,
    approved: budget,
    remaining: budget,
    usedPercent: budget,
    isNearlyUsed: budget,
  },
  BudgetLineConnection: { nodes: budget, pageInfo: budget, totalCount: budget },
  MonthlyCost: { centre: everyCentre, month: everyCentre, amount: everyCentre },
} satisfies AccessTable
