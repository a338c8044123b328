import type { RequestContext } from '../request/context.js'
import type { Subject, SubjectsOf } from './subject.js'

/** The fields of one subject that a request was given and refused. */
export interface Reading {
  readonly subject: Subject
  /** Given to the viewer. */
  readonly read: Set<string>
  /** Given to the gateway for its plan, and not to the viewer. */
  readonly forSystem: Set<string>
  readonly refused: Set<string>
}

type Outcome = 'read' | 'forSystem' | 'refused'

/** What a request has looked at so far, by subject. */
export type Readings = Map<string, Reading>

export interface Decision {
  readonly type: string
  readonly field: string
  readonly source: unknown
  readonly isAllowed: boolean
}

const subjectOf = (subjects: SubjectsOf, type: string, source: unknown) =>
  source ? subjects[type]?.(source as never) : null

const given = ({ systemFields }: RequestContext, field: string): Outcome =>
  systemFields.has(field) ? 'forSystem' : 'read'

/** Remembers, for the leaf of its subject, that a field was let through or refused. */
export function noteDecision(
  context: RequestContext,
  subjects: SubjectsOf,
  { type, field, source, isAllowed }: Decision,
): void {
  const subject = subjectOf(subjects, type, source)
  const name = `${type}.${field}`
  if (subject) note(context, subject, name, isAllowed ? given(context, name) : 'refused')
}

/**
 * Remembers that a viewer was told where a page ends: the cursor holds the key of its last item. The viewer has read that key then,
 * even if the field itself was asked for the plan alone.
 */
export function noteEnd(context: RequestContext, subjects: SubjectsOf, nodeType: string, page: unknown): void {
  const last = (page as { readonly nodes?: readonly object[] }).nodes?.at(-1)
  const subject = subjectOf(subjects, nodeType, last)
  if (subject) note(context, subject, `${nodeType}.id`, 'read')
}

/**
 * Remembers that an answer tells something about a subject by being there at all, e.g. that a name stands in its file. Fields
 * that are resolved on the subject itself are noted by the guard.
 */
export const noteFound = (context: RequestContext, subject: Subject, field: string): void =>
  note(context, subject, field, given(context, field))

function note(context: RequestContext, subject: Subject, field: string, outcome: Outcome): void {
  const key = `${subject.kind}:${subject.id}`
  let reading = context.readings.get(key)
  if (!reading) {
    reading = { subject, read: new Set(), forSystem: new Set(), refused: new Set() }
    context.readings.set(key, reading)
  }
  reading[outcome].add(field)
}
