import type { FieldNode } from 'graphql'

/**
 * One place in the answer that the client asked for: a field of the operation after its fragments are written out, so that
 * the same fragment under two parents is two places, judged apart.
 */
export interface AskedField {
  /** Unique within the operation. */
  readonly id: number
  readonly responseKey: string
  readonly node: FieldNode
  /** Object types to which the selection applies here. */
  readonly types: ReadonlySet<string>
  /** Type conditions between the parent field and this one, outermost first. */
  readonly conditions: readonly string[]
  /** The viewer may have it, and everything above it. */
  readonly isGranted: boolean
  /** Its response path as one text. */
  readonly place: string
  /**
   * Nothing is refused or left out in it, nor in anything that is merged with it: it is fetched and answered as written.
   * Fields of one response path are whole together or not at all, since one object may be built from several of them.
   */
  isWhole: boolean
  /** Null for a leaf. */
  readonly children: readonly AskedField[] | null
  /** Somewhere the answer needs its value; decided when the shape of the answer is known. */
  isNeeded: boolean
  /** The answer's shape depends on the concrete type, so it has to be fetched along. */
  needsTypename: boolean
}

/** Response keys from the root; `@` stands for every position of a list. */
export type ResponsePath = readonly string[]
