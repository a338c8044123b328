import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { fixedError, type InputPath } from '../answer/fixedError.js'

const MOST_ID_CHARACTERS = 100
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function textThat(form: RegExp, read: (text: string) => unknown) {
  return (value: unknown): boolean => {
    if (typeof value !== 'string' || !form.test(value)) return false
    try {
      read(value)
      return true
    } catch {
      return false
    }
  }
}

/** What the contract's own scalars look like: a day and a moment must exist in the calendar (RFC 3339), an id is short. */
const FORMS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['Date', textThat(DAY, text => Temporal.PlainDate.from(text, { overflow: 'reject' }))],
  ['DateTime', textThat(MOMENT, text => Temporal.Instant.from(text))],
  ['ID', value => String(value).length <= MOST_ID_CHARACTERS],
])

const hasForm = (scalar: string, value: unknown) => FORMS.get(scalar)?.(value) ?? true

/**
 * Checks an input that fits its type as GraphQL sees it: to GraphQL, any value at all is a scalar that it does not know.
 * @throws GraphQLError BAD_USER_INPUT with the path of the first value that does not have the form of its scalar
 */
export function checkForms(type: GraphQLInputType, value: unknown, path: InputPath): void {
  if (value === null || value === undefined) return
  const expected = getNullableType(type)
  if (isListType(expected)) checkItems(expected.ofType, value, path)
  else if (isInputObjectType(expected)) checkFields(expected, value, path)
  else if (!hasForm(expected.name, value)) throw fixedError('BAD_USER_INPUT', { status: 400, field: path })
}

// One value may stand for a list of one (GraphQL specification, "Input Coercion" of lists).
function checkItems(type: GraphQLInputType, value: unknown, path: InputPath) {
  if (!Array.isArray(value)) checkForms(type, value, path)
  else for (const [index, item] of value.entries()) checkForms(type, item, [...path, index])
}

function checkFields(type: GraphQLInputObjectType, value: unknown, path: InputPath) {
  const fields = type.getFields()
  for (const [name, inner] of Object.entries(value as object)) {
    const field = fields[name]
    if (field) checkForms(field.type, inner, [...path, name])
  }
}
