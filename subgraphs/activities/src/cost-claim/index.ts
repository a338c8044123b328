import { type Capability, caseFileSubject, keyOf } from '@houvast/subgraph'
import { BudgetLine } from './budget.entity.js'
import { BudgetResolver } from './budget.resolver.js'
import { CaseFile, CaseFileResolver, caseFileOf } from './case-file.js'
import { CostClaim } from './claim.entity.js'
import { CostClaimMutations } from './claim.mutations.js'
import { CostClaimResolver } from './claim.resolver.js'
import { costClaimAccess } from './cost-claim.access.js'
import { CostClaimDetail, CostClaimLink } from './detail.entity.js'
import { CostClaimReview } from './review.entity.js'

export { type BeneficiaryKeys, beneficiaryRef, configureBeneficiaryKeys } from './beneficiary.js'
export { type ClaimState, type ClaimStep, MOVES } from './claim.rules.js'

export const costClaim: Capability = {
  entities: [CostClaim, CostClaimReview, CostClaimDetail, CostClaimLink, BudgetLine],
  resolvers: [CostClaimResolver, CostClaimMutations, BudgetResolver, CaseFileResolver],
  types: [CaseFile],
  references: {
    CostClaim: ({ loaders }, id) => loaders.byPublicId(CostClaim, id),
    BudgetLine: ({ loaders }, id) => loaders.byPublicId(BudgetLine, id),
    CaseFile: (_context, id) => caseFileOf(id),
  },
  access: costClaimAccess,
  subjects: {
    CaseFile: ({ id }: CaseFile) => caseFileSubject(keyOf(CaseFile.prefix, id)!),
  },
}
