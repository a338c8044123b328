import { OptimisticLockError } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { isOfOwnCentre } from '../access/ownCentre.js'
import { recordWrite } from '../audit/record.js'
import type { Subject } from '../audit/subject.js'
import { Refusal, refusal } from '../errors.js'
import type { CentreRow, RecordClass } from '../model/record.js'
import { UserError } from '../model/values.js'
import type { RequestContext } from './context.js'
import { findEarlier, type Once, remember } from './once.js'
import { versionChanged } from './records.js'

export interface Deed<T extends CentreRow> extends Once {
  /** The kind of record that the deed is about and answers with. */
  readonly record: RecordClass<T>
  /** What the audit writes it under, one leaf each; null for a record that is about nobody, e.g. a training. */
  readonly subject: (record: T) => Subject | readonly Subject[] | null
  /** The deed itself, in its transaction. */
  readonly work: (em: EntityManager) => Promise<T>
  /** Which database constraint forbids what, in words for the person. */
  readonly constraints?: Readonly<Record<string, () => Refusal>>
}

/** Either the record as the deed left it, or why nothing was done. */
export interface Outcome<T> {
  readonly record: T | null
  readonly userErrors: UserError[]
}

/**
 * Carries out a mutation: once per idempotency key, in one transaction with its audit leaf and the memory that it was done.
 * A rule that says no (`Refusal`) comes back as a user error; nothing is written then. Everything else is thrown.
 */
export async function carryOut<T extends CentreRow>(context: RequestContext, deed: Deed<T>): Promise<Outcome<T>> {
  await context.finishReading()
  try {
    const key = await context.fork(deed.space).transactional(em => attempt(em as EntityManager, context, deed))
    const record = await context.loaders.byKey(deed.record, key)
    if (!record) throw refusal('NOT_FOUND')
    return { record, userErrors: [] }
  } catch (error) {
    const said = explain(error, deed)
    if (!said) throw error
    return { record: null, userErrors: [userError(said)] }
  }
}

async function attempt<T extends CentreRow>(
  em: EntityManager,
  context: RequestContext,
  deed: Deed<T>,
): Promise<string> {
  const earlier = await findEarlier(em, context, deed)
  if (earlier) return earlier
  const record = await deed.work(em)
  // The database hides other centres' rows already; were it not to, the deed ends here and nothing of it is kept.
  if (!isOfOwnCentre(context.viewer, record)) throw refusal('NOT_FOUND')
  await em.flush()
  for (const subject of [deed.subject(record) ?? []].flat()) await recordWrite(em, context, subject, deed.name)
  await remember(em, context, deed, record.id)
  return record.id
}

function explain<T extends CentreRow>(error: unknown, deed: Deed<T>): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof OptimisticLockError) return versionChanged()
  const constraint = (error as { constraint?: unknown } | null)?.constraint
  if (typeof constraint === 'string' && deed.constraints && Object.hasOwn(deed.constraints, constraint))
    return deed.constraints[constraint]?.() ?? null
  return null
}

const userError = ({ code, reason, message, field }: Refusal): UserError =>
  Object.assign(new UserError(), { code, reason, message, field: field ? [...field] : null })
