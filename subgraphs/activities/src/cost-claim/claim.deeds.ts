import { type Centre, missingRole, rolesWith } from '@houvast/schema'
import {
  carryOut,
  caseFileSubject,
  type Deed,
  keyOf,
  type RequestContext,
  refusal,
  type Subject,
  toChange,
  todayOf,
} from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { beneficiaryRef } from './beneficiary.js'
import { CaseFile } from './case-file.js'
import { CostClaim } from './claim.entity.js'
import type { CostClaimPayload, DraftCostClaimInput, SubmitCostClaimInput } from './claim.inputs.js'
import { type ClaimStep, detailed, drafted, MOVES } from './claim.rules.js'
import { CostClaimDetail, CostClaimLink } from './detail.entity.js'
import { CostClaimReview } from './review.entity.js'

/** What a step does besides moving the claim on. */
export type Effect = (parts: {
  readonly em: EntityManager
  readonly claim: CostClaim
  readonly review: CostClaimReview
}) => Promise<void> | void

/**
 * Takes a step of a claim: the centre's steps by its own login and written under the case file they are for, the coordinator's by
 * the joint login, which cannot see any case file.
 */
export async function takeStep(
  context: RequestContext,
  step: ClaimStep,
  deed: Pick<Deed<CostClaim>, 'name' | 'constraints'> & { readonly input: SubmitCostClaimInput },
  effect: Effect,
): Promise<CostClaimPayload> {
  const isCoordinators = MOVES[step].by === 'COORDINATOR'
  let subject: Subject | null = null
  const { record, userErrors } = await carryOut(context, {
    ...deed,
    record: CostClaim,
    subject: () => subject,
    ...(isCoordinators && { space: 'JOINT' as const }),
    work: async em => {
      const claim = await toChange(em, CostClaim, deed.input.claimId, deed.input.expectedVersion)
      // The database shows a centre's login no other claim to change; said here too, so that either holds without the other.
      if (!isCoordinators && claim.centre !== context.viewer.centre) throw refusal('NOT_FOUND')
      const review = await em.findOneOrFail(CostClaimReview, { claim: { id: claim.id } })
      if (!isCoordinators) subject = await caseFileOfClaim(em, claim)
      await effect({ em, claim, review })
      return claim
    },
  })
  return { costClaim: record, userErrors }
}

async function caseFileOfClaim(em: EntityManager, { id }: CostClaim): Promise<Subject | null> {
  const link = await em.findOne(CostClaimLink, { claim: { id } })
  return link && caseFileSubject(link.caseFileId)
}

/** Drafts a claim of the own centre, with what only that centre keeps of it. */
export async function draft(context: RequestContext, input: DraftCostClaimInput): Promise<CostClaimPayload> {
  const { centre } = context.viewer
  if (!centre) throw refusal('FORBIDDEN')
  const caseFileId = caseFileOf(context, input)
  const { record, userErrors } = await carryOut(context, {
    name: 'draftCostClaim',
    input,
    record: CostClaim,
    subject: () => (caseFileId === null ? null : caseFileSubject(caseFileId)),
    work: async em => {
      const claim = em.create(CostClaim, { centre, ...drafted(input, todayOf(context.clock)), line: null })
      keepApart(em, claim, input, caseFileId)
      return claim
    },
  })
  return { costClaim: record, userErrors }
}

/** The key of the case file that a draft names. @throws FORBIDDEN for somebody who may not link one, NOT_FOUND if it is none */
function caseFileOf({ viewer }: RequestContext, { caseFileId }: DraftCostClaimInput): string | null {
  if (!caseFileId) return null
  if (!viewer.scopes.includes('claim:link')) throw refusal('FORBIDDEN', missingRole(rolesWith(['claim:link'])))
  const key = keyOf(CaseFile.prefix, caseFileId)
  if (key === null) throw refusal('NOT_FOUND')
  return key
}

function keepApart(em: EntityManager, claim: CostClaim, input: DraftCostClaimInput, caseFileId: string | null) {
  const centre: Centre = claim.centre
  const own = { centre, claim: ref(claim) }
  em.create(CostClaimReview, { ...own, question: null, answer: null, rejectReason: null, paidOn: null })
  em.create(CostClaimDetail, {
    ...own,
    ...detailed(input),
    beneficiaryRef: caseFileId === null ? null : beneficiaryRef(centre, caseFileId),
  })
  if (caseFileId !== null) em.create(CostClaimLink, { ...own, caseFileId })
}
