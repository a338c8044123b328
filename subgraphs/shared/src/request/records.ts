import { LockMode } from '@mikro-orm/core'
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { Refusal, refusal } from '../errors.js'
import { type CentreRow, keyOfRecord, type RecordClass } from '../model/record.js'

export const versionChanged = () =>
  new Refusal(
    'CONFLICT',
    'VERSION_CHANGED',
    'Somebody changed this in the meantime. Look at the new state and try again.',
    ['expectedVersion'],
  )

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
  if (record.version !== expectedVersion) throw versionChanged()
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
