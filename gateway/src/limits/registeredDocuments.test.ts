import { readFileSync } from 'node:fs'
import { buildSchema, getOperationAST, type OperationDefinitionNode, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { mostCostOf } from './checkLimits.js'
import { costOf } from './cost.js'
import { costTable } from './costTable.js'
import { checkDocument } from './documentLimits.js'
import { MOST_ITEMS } from './pageSize.js'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const schema = buildSchema(read('schema/api.graphql'))
const table = costTable(parse(read('schema/supergraph.graphql')))
const texts = Object.values(JSON.parse(read('web/src/gql/persisted-documents.json')) as Record<string, string>)

/** Every number that the client may choose is as large as the largest page, and no part is left out. */
const largest = ({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => [
      variable.name.value,
      print(type).startsWith('Int') ? MOST_ITEMS : true,
    ]),
  )

test('every document of the web client stays within the limits, however large its pages', () => {
  expect(texts.length).toBeGreaterThan(50)
  for (const text of texts) {
    const document = parse(text)
    const operation = getOperationAST(document)!
    const cost = costOf({ schema, document, operation, variables: largest(operation) }, table)
    expect(() => checkDocument(document, schema), operation.name?.value).not.toThrow()
    expect(cost, operation.name?.value).toBeLessThanOrEqual(mostCostOf(staff, true))
  }
})
