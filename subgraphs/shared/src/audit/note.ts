import type { RequestContext } from '../request/context.js'
import type { Subject, SubjectsOf } from './subject.js'

/** The fields of one subject that a request was given and refused. */
export interface Reading {
  readonly subject: Subject
  readonly allowed: Set<string>
  readonly refused: Set<string>
}

/** What a request has looked at so far, by subject. */
export type Readings = Map<string, Reading>

export interface Decision {
  readonly type: string
  readonly field: string
  readonly source: unknown
  readonly isAllowed: boolean
}

/** Remembers, for the leaf of its subject, that a field was let through or refused. */
export function noteDecision(
  context: RequestContext,
  subjects: SubjectsOf,
  { type, field, source, isAllowed }: Decision,
): void {
  const subject = source ? subjects[type]?.(source as never) : null
  if (subject) note(context, subject, `${type}.${field}`, isAllowed)
}

/** Remembers that a viewer was told where a page ends: the cursor holds the key of its last item. */
export function noteEnd(context: RequestContext, subjects: SubjectsOf, nodeType: string, page: unknown): void {
  const last = (page as { readonly nodes?: readonly object[] }).nodes?.at(-1)
  if (last) noteDecision(context, subjects, { type: nodeType, field: 'id', source: last, isAllowed: true })
}

/**
 * Remembers that an answer tells something about a subject by being there at all, e.g. that a name stands in its file. Fields
 * that are resolved on the subject itself are noted by the guard.
 */
export const noteFound = (context: RequestContext, subject: Subject, field: string): void =>
  note(context, subject, field, true)

function note(context: RequestContext, subject: Subject, field: string, isAllowed: boolean): void {
  const key = `${subject.kind}:${subject.id}`
  let reading = context.readings.get(key)
  if (!reading) {
    reading = { subject, allowed: new Set(), refused: new Set() }
    context.readings.set(key, reading)
  }
  reading[isAllowed ? 'allowed' : 'refused'].add(field)
}
