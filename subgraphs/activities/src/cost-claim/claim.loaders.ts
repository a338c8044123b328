import type { RequestContext } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { CostClaim } from './claim.entity.js'
import { CostClaimDetail } from './detail.entity.js'
import { CostClaimReview } from './review.entity.js'

/** What the own centre keeps of a claim; null for another centre's, whose row the database does not show. */
export const detailOf = async ({ loaders }: RequestContext, { id }: CostClaim): Promise<CostClaimDetail | null> =>
  (await loaders.allBy(CostClaimDetail, 'claim', id))[0] ?? null

/** What passed about a claim; null for another centre's, unless the viewer coordinates and so reads by the joint login. */
export const reviewOf = (context: RequestContext, { id }: CostClaim): Promise<CostClaimReview | null> =>
  context.loaders.batch(
    'review of a cost claim',
    async (own, keys) => {
      const find = (em: EntityManager) => em.find(CostClaimReview, { claim: { id: { $in: [...keys] } } })
      const rows = context.viewer.scopes.includes('claim:approve') ? await readJointly(context, find) : await find(own)
      const found = new Map(rows.map(row => [row.claim.id, row]))
      return keys.map(key => found.get(key) ?? null)
    },
    id,
  )

const readJointly = <T>(context: RequestContext, read: (em: EntityManager) => Promise<T>): Promise<T> =>
  context.fork('JOINT').transactional(em => read(em as EntityManager), { readOnly: true })
