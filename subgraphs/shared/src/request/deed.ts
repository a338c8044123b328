import { createHash } from 'node:crypto'
import { LockMode, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isOfOwnCentre } from '../access/ownCentre.js'
import { recordWrite } from '../audit/record.js'
import type { Subject } from '../audit/subject.js'
import type { Space } from '../database/logins.js'
import { Refusal, refusal } from '../errors.js'
import { type CentreRow, keyOfRecord, type RecordClass } from '../model/record.js'
import { UserError } from '../model/values.js'
import type { RequestContext } from './context.js'

/** What the input of every mutation has. */
export interface DeedInput {
  readonly idempotencyKey: string
}

export interface Deed<T extends CentreRow> {
  /** The mutation's name. */
  readonly name: string
  readonly input: DeedInput
  /** The kind of record that the deed is about and answers with. */
  readonly record: RecordClass<T>
  /** What the audit writes it under, one leaf each; null for a record that is about nobody, e.g. a training. */
  readonly subject: (record: T) => Subject | readonly Subject[] | null
  /** The deed itself, in its transaction. */
  readonly work: (em: EntityManager) => Promise<T>
  /** Which database constraint forbids what, in words for the person. */
  readonly constraints?: Readonly<Record<string, () => Refusal>>
  /** The space whose login does it, if not the viewer's own. */
  readonly space?: Space
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

const hashOf = ({ name, input }: Pick<Deed<CentreRow>, 'name' | 'input' | 'space'>) =>
  createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest()

// A second request with the same key waits here until the first has ended, and then finds it done.
async function findEarlier(
  em: EntityManager,
  context: RequestContext,
  deed: Pick<Deed<CentreRow>, 'name' | 'input' | 'space'>,
): Promise<string | null> {
  const key = deed.input.idempotencyKey
  if (!/^[\w-]{8,100}$/.test(key))
    throw new Refusal(
      'BAD_USER_INPUT',
      'IDEMPOTENCY_KEY_INVALID',
      'The idempotency key must be 8 to 100 letters, digits or dashes.',
      ['idempotencyKey'],
    )
  const lock = `${deed.space ?? context.space}|${context.viewer.id}|${key}`
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lock])
  const [done] = await em.execute('select mutation, request_hash, result from sec.done where viewer = ? and key = ?', [
    context.viewer.id,
    key,
  ])
  if (!done) return null
  if (done.mutation === deed.name && hashOf(deed).equals(done.request_hash as Buffer)) return done.result as string
  throw new Refusal(
    'CONFLICT',
    'IDEMPOTENCY_KEY_REUSED',
    'This key was used for another request. Reload and try again.',
    ['idempotencyKey'],
  )
}

async function remember(
  em: EntityManager,
  context: RequestContext,
  deed: Pick<Deed<CentreRow>, 'name' | 'input' | 'space'>,
  result: string,
): Promise<void> {
  await em.execute(
    'insert into sec.done (space, viewer, key, mutation, request_hash, result) values (?, ?, ?, ?, ?, ?)',
    [deed.space ?? context.space, context.viewer.id, deed.input.idempotencyKey, deed.name, hashOf(deed), result],
  )
}

const CHANGED = () =>
  new Refusal(
    'CONFLICT',
    'VERSION_CHANGED',
    'Somebody changed this in the meantime. Look at the new state and try again.',
    ['expectedVersion'],
  )

function explain<T extends CentreRow>(error: unknown, deed: Deed<T>): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof OptimisticLockError) return CHANGED()
  const constraint = (error as { constraint?: unknown } | null)?.constraint
  if (typeof constraint === 'string' && deed.constraints && Object.hasOwn(deed.constraints, constraint))
    return deed.constraints[constraint]?.() ?? null
  if (error instanceof UniqueConstraintViolationException && constraint === 'done_once') return CHANGED()
  return null
}

const userError = ({ code, reason, message, field }: Refusal): UserError =>
  Object.assign(new UserError(), { code, reason, message, field: field ? [...field] : null })

/**
 * The record to be changed, locked until the transaction ends, so that what is decided on it stays true.
 * @throws NOT_FOUND if it is absent or hidden, CONFLICT (VERSION_CHANGED) if it is not as the viewer saw it
 */
export async function toChange<T extends CentreRow>(
  em: EntityManager,
  type: RecordClass<T>,
  id: string,
  expectedVersion: number,
): Promise<T> {
  const record = await required(em, type, id, LockMode.PESSIMISTIC_WRITE)
  if (record.version !== expectedVersion) throw CHANGED()
  // Also when only a part of it changes (a placement of a stay), the record has a new version.
  record.changedAt = Temporal.Now.instant()
  return record
}

/** The record with this public id. @throws NOT_FOUND if it is absent or hidden */
export async function required<T extends CentreRow>(
  em: EntityManager,
  type: RecordClass<T>,
  id: string,
  lockMode?: LockMode,
): Promise<T> {
  const key = keyOfRecord(type, id)
  const record = key === null ? null : await em.findOne(type, { id: key } as FilterQuery<T>, { lockMode } as never)
  if (!record) throw refusal('NOT_FOUND')
  return record as T
}
