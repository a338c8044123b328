import { type CentreRow, caseFileSubject, noteFound, type RequestContext } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { CostClaim } from './claim.entity.js'
import { CostClaimDetail, CostClaimLink } from './detail.entity.js'
import { CostClaimReview } from './review.entity.js'

// A claim is shared and what hangs on it is not, so here too it is said whose it is: the database says the same on its own, and
// each must hold when the other is gone.
const isOwn = ({ viewer }: RequestContext, row: CentreRow | null) => row?.centre === viewer.centre
const coordinates = ({ viewer }: RequestContext) => viewer.scopes.includes('claim:approve')

/** What a field shows of that which only the own centre keeps of a claim. */
export type DetailField = 'provider' | 'invoiceReference' | 'beneficiaryRef'

/**
 * What the own centre keeps of a claim; null for another centre's. Who gave whom how many sessions says something of the client,
 * so it is on record under their case file as if it had been read there.
 */
export async function detailOf(context: RequestContext, { id }: CostClaim, field: DetailField): Promise<string | null> {
  const [[detail = null], [link = null]] = await Promise.all([
    context.loaders.allBy(CostClaimDetail, 'claim', id),
    context.loaders.allBy(CostClaimLink, 'claim', id),
  ])
  if (!detail || !isOwn(context, detail)) return null
  if (link && isOwn(context, link)) noteFound(context, caseFileSubject(link.caseFileId), `CostClaim.${field}`)
  return detail[field]
}

/** The links of a case file of the own centre to its claims; none for another centre's. */
export const linksOf = async (context: RequestContext, caseFileId: string): Promise<CostClaimLink[]> =>
  (await context.loaders.allBy(CostClaimLink, 'caseFileId', caseFileId)).filter(link => isOwn(context, link))

/** What passed about a claim; null for another centre's, unless the viewer coordinates and so reads by the joint login. */
export async function reviewOf(context: RequestContext, { id }: CostClaim): Promise<CostClaimReview | null> {
  const review = await context.loaders.batch(
    'review of a cost claim',
    async (own, keys) => {
      const find = (em: EntityManager) => em.find(CostClaimReview, { claim: { id: { $in: [...keys] } } })
      const rows = coordinates(context) ? await readJointly(context, find) : await find(own)
      const found = new Map(rows.map(row => [row.claim.id, row]))
      return keys.map(key => found.get(key) ?? null)
    },
    id,
  )
  return isOwn(context, review) || coordinates(context) ? review : null
}

const readJointly = <T>(context: RequestContext, read: (em: EntityManager) => Promise<T>): Promise<T> =>
  context.fork('JOINT').transactional(em => read(em as EntityManager), { readOnly: true })
