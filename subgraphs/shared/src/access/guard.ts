import { createRequire } from 'node:module'
import util from 'node:util'
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { noteDecision, noteEnd } from '../audit/note.js'
import type { SubjectsOf } from '../audit/subject.js'
import { refusal } from '../errors.js'
import type { RequestContext } from '../request/context.js'
import { decide } from './decide.js'
import type { AccessTable } from './rule.js'

// graphql-shield 7.6 asks for `util.isUndefined`, which Node took away; its CommonJS build works once that is back. It and
// graphql-middleware must be the same kind of module, or each builds types of its own. Only this file knows either.
const legacy = util as unknown as Record<string, unknown>
legacy['isUndefined'] ??= (value: unknown) => value === undefined
const require = createRequire(import.meta.url)
const { shield, rule, deny } = require('graphql-shield') as typeof import('graphql-shield')
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware')

/** How many entities one fetch may ask for: long answers hold two thousand case files, and a page far fewer. */
const MOST_REPRESENTATIONS = 5_000

/**
 * Puts the access tables in front of every field of the schema. What no table names is denied. Each decision is noted for the
 * audit before the field is resolved.
 */
export function guard(schema: GraphQLSchema, table: AccessTable, subjects: SubjectsOf): GraphQLSchema {
  const entities = rule('entities', { cache: 'no_cache' })(
    (_, { representations }) => representations.length <= MOST_REPRESENTATIONS || refusal('QUERY_TOO_COMPLEX'),
  )
  const rules: Record<string, Record<string, unknown>> = {}
  for (const [type, fields] of Object.entries(table)) {
    rules[type] = {}
    const nodeType = nodeTypeOf(schema, type)
    for (const [field, access] of Object.entries(fields)) {
      const name = `${type}.${field}`
      rules[type][field] = rule(name, { cache: 'no_cache' })(async (source, args, context: RequestContext) => {
        const refused = await decide(access, { source, args, context })
        noteDecision(context, subjects, { type, field, source, isAllowed: refused === null })
        if (nodeType && field === 'pageInfo' && !refused) noteEnd(context, subjects, nodeType, source)
        return refused ?? true
      })
    }
  }
  // Only the gateway's assertion opens this door, for so many at once, and every field behind it is guarded by its own line.
  if (schema.getType('_Entity')) rules['Query'] = { ...rules['Query'], _entities: entities }
  const permissions = shield(rules as never, { fallbackRule: deny, allowExternalErrors: true })
  return applyMiddleware(schema, permissions)
}

/** The type of the items of a page; null for a type that is no page. */
function nodeTypeOf(schema: GraphQLSchema, name: string): string | null {
  const type = schema.getType(name)
  const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined
  return nodes ? getNamedType(nodes.type).name : null
}
