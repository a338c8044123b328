import type { RefusalReason } from '@houvast/schema'
import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { FAKES } from './fakes.js'

interface Faked {
  readonly seed: number
  readonly [field: string]: unknown
}

/** The same number for the same text, so that a page looks the same each time. */
export const numberOf = (text: string) => {
  let number = 7
  for (const letter of text) number = (number * 31 + letter.charCodeAt(0)) % 1_000_003
  return number
}

const REFUSED = (process.env['FAKE_REFUSED'] ?? '').split(',').filter(Boolean)
const REASON: RefusalReason = { missing: 'ROLE', askWhom: ['LEGAL_WORKER', 'TEAM_LEAD'] }
const DEAD = (process.env['FAKE_DEAD'] ?? '').split(',').filter(Boolean)

/** Makes up a value by type and name of the field; `FAKE_REFUSED` and `FAKE_DEAD` name places such as `CaseFile.residenceProcedure`. */
export const fakeField: GraphQLFieldResolver<Faked | undefined, unknown> = (source, args, _context, info) => {
  const place = `${info.parentType.name}.${info.fieldName}`
  if (REFUSED.includes(place))
    throw new GraphQLError('Refused', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: REASON } })
  if (DEAD.includes(place)) throw new GraphQLError('Dead', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
  if (source && Object.hasOwn(source, info.fieldName)) return source[info.fieldName]
  const seed = numberOf(`${source?.seed ?? ''}${info.fieldName}${JSON.stringify(args)}`)
  const made = FAKES[place]?.(seed, args as Record<string, never>, source ?? { seed })
  return made === undefined ? fakeOf(info.returnType, info.fieldName, seed) : made
}

function fakeOf(type: GraphQLOutputType, name: string, seed: number): unknown {
  if (isNonNullType(type)) return fakeOf(type.ofType, name, seed)
  if (isListType(type)) return [0, 1, 2].map(index => fakeOf(type.ofType, name, seed + index * 17))
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]?.name
  if (isObjectType(type)) return { seed }
  return scalar(String(type), name, seed)
}

const day = (seed: number) =>
  Temporal.Now.plainDateISO()
    .add({ days: (seed % 120) - 40 })
    .toString()

function scalar(type: string, name: string, seed: number) {
  switch (type) {
    case 'ID':
      return `fake_${seed}`
    case 'Int':
      return seed % 40
    case 'Float':
      return (seed % 1000) / 10
    case 'Boolean':
      return seed % 2 === 0
    case 'Date':
      return day(seed)
    case 'DateTime':
      return `${day(seed)}T09:30:00Z`
    default:
      return `DEMO ${name}`
  }
}
