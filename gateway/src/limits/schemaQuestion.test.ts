import { readFileSync } from 'node:fs'
import { ERROR_TEXTS } from '@houvast/schema'
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { analytics } from '../contracts/analytics.js'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { caseGateway } from '../testing/caseGateway.js'
import { costOf } from './cost.js'
import { costTable } from './costTable.js'
import { checkDocument } from './documentLimits.js'

const { ask } = caseGateway([vona])

const aliased = (field: string, inner: string) =>
  [0, 1, 2, 3, 4].map(i => `${field[0]}${i}: ${field} ${inner}`).join(' ')
const MULTIPLIED = `
  { __schema { ${aliased('types', '{ ...A }')} } }
  fragment A on __Type { ${aliased('fields', '{ ...F }')} }
  fragment F on __Field { ${aliased('type', '{ ...B }')} }
  fragment B on __Type { ${aliased('fields', '{ ...G }')} }
  fragment G on __Field { ${aliased('type', '{ name }')} }
`

test.each([
  ['many times over on each level', MULTIPLIED],
  ['under another name', '{ __schema { types { other: name } } }'],
  ['under its own name as an alias', '{ __schema { types: types { name } } }'],
  ['twice in one place', '{ __schema { types { name name } } }'],
  ['under another name in a fragment', '{ __type(name: "CaseFile") { ...A } } fragment A on __Type { other: name }'],
])('what asks for the schema %s is refused, and the answer tells nothing', async (_, query) => {
  const { body } = await ask(query)
  expect(body).toEqual({
    errors: [{ message: ERROR_TEXTS.QUERY_TOO_COMPLEX, extensions: { code: 'QUERY_TOO_COMPLEX' } }],
  })
})

test('what is not about the schema may have another name', async () => {
  const { body } = await ask(
    '{ one: __type(name: "CaseFile") { name } two: caseFile(id: "case_1") { three: __typename } }',
  )
  expect(body.data).toEqual({ one: { name: 'CaseFile' }, two: { three: 'CaseFile' } })
})

const NEVER = costTable(parse('type Query { a: Int }'))
const schemaOf = (file: string) =>
  buildSchema(readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8'))
const CASE_FILES = schemaOf('api.graphql')
const costIn = (schema: typeof CASE_FILES, text: string) => {
  const document = parse(text)
  return costOf({ schema, document, operation: getOperationAST(document)!, variables: {} }, NEVER)
}

test('a question about the schema costs the more, the more its answer tells', () => {
  const few = costIn(CASE_FILES, '{ __type(name: "CaseFile") { name } }')
  const names = costIn(CASE_FILES, '{ __schema { types { name } } }')
  const fields = costIn(CASE_FILES, '{ __schema { types { name fields { name type { fields { name } } } } } }')
  expect(few).toBe(100)
  expect(names).toBeGreaterThan(few)
  expect(fields).toBeGreaterThan(names)
  expect(costIn(CASE_FILES, MULTIPLIED)).toBeGreaterThan(analytics.freeText.mostCost)
})

const OPTIONS = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'oneOf',
]
const EVERYTHING = getIntrospectionQuery(Object.fromEntries(OPTIONS.map(option => [option, true])))

test.each([
  ['staff', staff, 'api.graphql'],
  ['vona', vona, 'contracts/vona.graphql'],
  ['analytics', analytics, 'contracts/analytics.graphql'],
])(
  'the question of tools for the whole schema is within the limits of %s, with all that may be asked',
  (_, contract, file) => {
    const schema = schemaOf(file)
    expect(() => checkDocument(parse(EVERYTHING), schema)).not.toThrow()
    expect(costIn(schema, EVERYTHING)).toBeLessThanOrEqual(contract.freeText.mostCost)
  },
)
