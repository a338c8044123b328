import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Space } from '../database/logins.js'
import { Refusal } from '../errors.js'
import type { RequestContext } from './context.js'

/** What the input of every mutation has. */
export interface OnceInput {
  readonly idempotencyKey: string
}

/** A mutation that is carried out once for each viewer and key, in the space whose login does it. */
export interface Once {
  /** The mutation's name. */
  readonly name: string
  readonly input: OnceInput
  readonly space?: Space
}

const KEY_FORM = /^[\w-]{8,100}$/

const hashOf = ({ name, input }: Once) =>
  createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest()

/**
 * The key (UUID) of the record that this very request left when it was carried out before, or null if it was not. A second
 * request with the same idempotency key waits here until the first has ended, and then finds it done.
 * @throws Refusal for a key that is no key, or was used for another request
 */
export async function findEarlier(em: EntityManager, context: RequestContext, once: Once): Promise<string | null> {
  const { idempotencyKey: key } = once.input
  if (!KEY_FORM.test(key)) throw keyInvalid()
  const space = once.space ?? context.space
  const lock = `${space}|${context.viewer.id}|${key}`
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lock])
  const [done] = await em.execute(
    'select mutation, request_hash, result from sec.done where space = ? and viewer = ? and key = ?',
    [space, context.viewer.id, key],
  )
  if (!done) return null
  if (done.mutation === once.name && hashOf(once).equals(done.request_hash as Buffer)) return done.result as string
  throw keyReused()
}

/** Remembers, in the transaction of the deed, that it was done and which record it left. */
export async function remember(em: EntityManager, context: RequestContext, once: Once, result: string): Promise<void> {
  await em.execute(
    'insert into sec.done (space, viewer, key, mutation, request_hash, result) values (?, ?, ?, ?, ?, ?)',
    [once.space ?? context.space, context.viewer.id, once.input.idempotencyKey, once.name, hashOf(once), result],
  )
}

const keyInvalid = () =>
  new Refusal(
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_INVALID',
    'The idempotency key must be 8 to 100 letters, digits or dashes.',
    ['idempotencyKey'],
  )

const keyReused = () =>
  new Refusal('CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'This key was used for another request. Reload and try again.', [
    'idempotencyKey',
  ])
