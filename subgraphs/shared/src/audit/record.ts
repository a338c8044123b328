import type { EntityManager } from '@mikro-orm/postgresql'
import { refusal } from '../errors.js'
import { faultOf } from '../http/fault.js'
import { newId } from '../model/id.js'
import type { RequestContext } from '../request/context.js'
import type { Reading } from './note.js'
import type { Subject } from './subject.js'

interface Leaf {
  readonly subject: Subject
  readonly deed: 'READ' | 'WRITE'
  /** Read by the viewer. */
  readonly fields: readonly string[]
  /** Fetched for the gateway's plan and not given to the viewer. */
  readonly systemFields: readonly string[]
  readonly refused: readonly string[]
}

const COLUMNS = [
  'id',
  'space',
  'viewer',
  'roles',
  'centre',
  'purpose',
  'subject_kind',
  'subject',
  'deed',
  'operation',
  'fields',
  'system_fields',
  'refused',
  'decision',
  'request_id',
]

function row(context: RequestContext, leaf: Leaf) {
  const { viewer } = context
  return [
    newId(),
    context.space,
    viewer.id,
    viewer.roles,
    viewer.centre,
    context.purpose,
    leaf.subject.kind,
    leaf.subject.id,
    leaf.deed,
    context.operationName,
    leaf.fields,
    leaf.systemFields,
    leaf.refused,
    leaf.refused.length > 0 && leaf.fields.length === 0 ? 'REFUSED' : 'ALLOWED',
    context.requestId,
  ]
}

const array = (words: readonly string[]) => `{${words.map(word => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',')}}`

async function insert(em: EntityManager, context: RequestContext, leaves: readonly Leaf[]): Promise<void> {
  const marks = leaves.map(() => `(${COLUMNS.map(() => '?').join(', ')})`).join(', ')
  const values = leaves.flatMap(leaf => row(context, leaf).map(value => (Array.isArray(value) ? array(value) : value)))
  try {
    await em.execute(`insert into audit.leaf (${COLUMNS.join(', ')}) values ${marks}`, values)
  } catch (error) {
    context.log.error({ err: faultOf(error) }, 'the audit cannot be written')
    throw refusal('AUDIT_UNAVAILABLE')
  }
}

/** Writes what happened to a subject into the transaction of the deed: without the leaf, the deed did not happen. */
export const recordWrite = (em: EntityManager, context: RequestContext, subject: Subject, mutation: string) =>
  insert(em, context, [{ subject, deed: 'WRITE', fields: [`Mutation.${mutation}`], systemFields: [], refused: [] }])

/**
 * Writes one leaf for each subject that the request looked at. Called before the first byte of the answer leaves.
 * @throws AUDIT_UNAVAILABLE if that is impossible; the answer must then be withheld
 */
export async function recordReadings(
  em: EntityManager,
  context: RequestContext,
  readings: Iterable<Reading>,
): Promise<void> {
  const leaves = [...readings].map(({ subject, read, forSystem, refused }): Leaf => {
    const unread = (fields: ReadonlySet<string>) => [...fields].filter(field => !read.has(field)).sort()
    return {
      subject,
      deed: 'READ',
      fields: [...read].sort(),
      systemFields: unread(forSystem),
      refused: unread(refused),
    }
  })
  if (leaves.length > 0) await insert(em, context, leaves)
}
