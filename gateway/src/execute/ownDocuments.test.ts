import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothExecutors, bothExecutors } from '../testing/bothExecutors.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

async function subgraphTexts(): Promise<Record<string, string>> {
  const folder = fromRoot('schema/subgraphs')
  const files = (await readdir(folder)).filter(file => file.endsWith('.graphql'))
  const texts = files.map(async file => [file.replace('.graphql', ''), await readFile(`${folder}/${file}`, 'utf8')])
  return Object.fromEntries(await Promise.all(texts))
}

/** A value that a variable of this type can have. */
function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType)
  if (isListType(type)) return [valueFor(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return { Int: 10, Float: 1.5, Boolean: true }[type.name] ?? '2026-01-05'
  const needed = Object.values(type.getFields()).filter(field => isNonNullType(field.type))
  return Object.fromEntries(needed.map(field => [field.name, valueFor(field.type)]))
}

function variablesFor(text: string, schema: GraphQLSchema): Record<string, unknown> {
  const { variableDefinitions = [] } = getOperationAST(parse(text))!
  const entries = variableDefinitions.map(({ variable, type: node }) => {
    const type = typeFromAST(schema, node)
    return [variable.name.value, isInputType(type) ? valueFor(type) : null]
  })
  return Object.fromEntries(entries)
}

const DOCUMENTS: Readonly<Record<string, string>> = JSON.parse(
  await readFile(fromRoot('web/src/gql/persisted-documents.json'), 'utf8'),
)

let healthy: BothExecutors
let failing: BothExecutors
beforeAll(async () => {
  const subgraphs = await subgraphTexts()
  healthy = await bothExecutors(subgraphs, { failing: 0 })
  failing = await bothExecutors(subgraphs, { failing: 10 })
})
afterAll(() => Promise.all([healthy.stop(), failing.stop()]))

test.each(Object.values(DOCUMENTS))('%s is answered byte for byte as @apollo/gateway does', async text => {
  const variables = variablesFor(text, healthy.schema)
  for (const both of [healthy, failing]) {
    const { own, reference } = await both.run(parse(text), variables)
    expect(own).toEqual(reference)
  }
})
