import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const notValid = (name: string) =>
  new GraphQLError(`A value is not a valid ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } })

function scalar<T extends { toString(): string }>(
  name: string,
  description: string,
  specifiedByURL: string,
  form: RegExp,
  read: (text: string) => T,
) {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string' || !form.test(value)) throw notValid(name)
    try {
      return read(value)
    } catch {
      throw notValid(name)
    }
  }
  return new GraphQLScalarType<T, string>({
    name,
    description,
    specifiedByURL,
    serialize: value => (typeof value === 'string' ? parse(value) : (value as T)).toString(),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

/** A calendar day in Brussels, `2026-11-23`. */
export const Day = scalar(
  'Date',
  'A calendar day in Brussels, as YYYY-MM-DD',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  /^\d{4}-\d{2}-\d{2}$/,
  text => Temporal.PlainDate.from(text, { overflow: 'reject' }),
)

/** A moment in time, `2026-11-23T06:18:00Z`. */
export const Moment = scalar(
  'DateTime',
  'A moment in time, as YYYY-MM-DDThh:mm:ssZ',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
  text => Temporal.Instant.from(text),
)
