import type { ObjectShape } from './shape.js'

/** How an answer looks in which something is refused. */
export interface AnswerShape {
  /** The shape of the root. */
  readonly shape: ObjectShape
  /** Under which key the type of an object is fetched where its shape depends on it. */
  readonly typenameAlias: string
}
