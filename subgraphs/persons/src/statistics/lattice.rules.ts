import { Refusal } from '@houvast/subgraph'
import { DIMENSIONS, type Dimension, PAIRS } from './vocabulary.js'

/** One value of one dimension. */
export interface Condition {
  readonly dimension: Dimension
  readonly value: string
}

const MOST_ATTRIBUTES = 2
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

const refuse = (reason: string, message: string, ...field: string[]) =>
  new Refusal('BAD_USER_INPUT', reason, message, field)

/** Figures exist for whole calendar years. @throws NOT_A_YEAR */
export function mustBeYear(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw refuse('NOT_A_YEAR', 'Give a calendar year in four digits, e.g. 2025.', 'year')
}

/**
 * Only tables of the closed list can be asked for: one attribute, or two that are published together. Whatever else were
 * answered, tables could be subtracted from each other until a person is left.
 * @throws TOO_MANY_ATTRIBUTES, TWICE, UNKNOWN_VALUE or NOT_PUBLISHED_TOGETHER, naming the argument
 */
export function mustBePublishedTable(dimensions: readonly Dimension[], where: Condition | null | undefined): void {
  const attributes = where ? [...dimensions, where.dimension] : dimensions
  const last = where ? 'where' : 'dimensions'
  if (attributes.length > MOST_ATTRIBUTES)
    throw refuse('TOO_MANY_ATTRIBUTES', 'Ask for two attributes at most, the condition included.', last)
  if (new Set(attributes).size < attributes.length)
    throw refuse('TWICE', 'Name every dimension once, the condition included.', last)
  if (where && !Object.hasOwn(DIMENSIONS[where.dimension].values, where.value))
    throw refuse('UNKNOWN_VALUE', 'Choose a value of the dimension from the catalogue.', 'where', 'value')
  const [one, other] = attributes
  if (one && other && !PAIRS.some(pair => pair.includes(one) && pair.includes(other)))
    throw refuse('NOT_PUBLISHED_TOGETHER', 'Choose a pair of dimensions from the catalogue.', last)
}
