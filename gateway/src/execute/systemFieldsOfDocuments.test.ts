import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, print, validate, visit } from 'graphql'
import { expect, test } from 'vitest'
import { withoutAuthorization } from '../supergraph/withoutAuthorization.js'
import { compose } from '../testing/compose.js'
import { executionRequest, SILENT, type Variables } from '../testing/executionRequest.js'
import { WorldWriter } from '../testing/federatedWorld.js'
import { MadeUpSubgraph } from '../testing/madeUpSubgraph.js'
import { fieldsIn } from '../testing/oracle/fetched.js'
import { randomVariables } from '../testing/randomInput.js'
import { OperationWriter, type Random, randomFrom } from '../testing/randomOperation.js'
import { variablesFor } from '../testing/variables.js'
import { wholeAnswer } from './executor.js'
import { ownExecutor } from './ownExecutor.js'

const SEED = Number(process.env['HOUVAST_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const OPERATIONS = 150
const OPERATIONS_OF_EACH_WORLD = 50

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const DOCUMENTS: Readonly<Record<string, string>> = JSON.parse(
  await readFile(fromRoot('web/src/gql/persisted-documents.json'), 'utf8'),
)

async function ownSubgraphs(): Promise<Record<string, string>> {
  const folder = fromRoot('schema/subgraphs')
  const texts = (await readdir(folder)).map(async file => [file, await readFile(`${folder}/${file}`, 'utf8')])
  return Object.fromEntries(await Promise.all(texts))
}

/** What one fetch asks for, and what of it is said to be for the system. */
interface FetchedFields {
  readonly fetched: readonly string[]
  readonly forSystem: readonly string[]
}

const isOfThePlan = (field: string) => /\.(?:__typename|_entities)$/.test(field)

async function system(subgraphs: Readonly<Record<string, string>>) {
  let fetches: FetchedFields[] = []
  const executor = await ownExecutor({
    supergraphSdl: withoutAuthorization(parse(compose(subgraphs).supergraph)),
    sourceOf(name) {
      const source = new MadeUpSubgraph(subgraphs[name]!, { failing: 0 })
      return {
        process: options => source.process(options),
        send(fetch) {
          const { query, variables } = JSON.parse(fetch.body.toString())
          const fetched = [...fieldsIn(parse(query), source.schema, variables)].filter(field => !isOfThePlan(field))
          fetches.push({ fetched: fetched.sort(), forSystem: fetch.systemFields })
          return source.send(fetch)
        },
      }
    },
    log: SILENT,
  })
  return {
    schema: executor.schema,
    async fetchesFor(document: DocumentNode, variables: Variables): Promise<readonly FetchedFields[]> {
      fetches = []
      await executor.run(executionRequest(document, variables, executor), null, wholeAnswer)
      return fetches
    },
  }
}

/** The document with no key in it, which the registered ones ask for everywhere. */
const withoutKeys = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: node => (node.name.value === 'id' ? { ...node, name: { ...node.name, value: '__typename' } } : undefined),
  })

/** @returns everything that was said to be for the system */
async function compareRegistered(change: (document: DocumentNode) => DocumentNode): Promise<readonly string[]> {
  const { schema, fetchesFor } = await system(await ownSubgraphs())
  const all: string[] = []
  for (const text of Object.values(DOCUMENTS)) {
    const document = change(parse(text))
    const variables = variablesFor(text, schema)
    const asked = fieldsIn(document, schema, variables)
    const fetches = await fetchesFor(document, variables)
    expect(fetches, text).not.toEqual([])
    for (const { fetched, forSystem } of fetches) {
      expect(forSystem, text).toEqual(fetched.filter(field => !asked.has(field)))
      all.push(...forSystem)
    }
  }
  return all
}

test('of every registered document, what it asks for nowhere is the system’s, and nothing that the viewer asks for', async () => {
  await compareRegistered(document => document)
})

test('so it is too where registered documents would ask for no key', async () => {
  expect(await compareRegistered(withoutKeys)).toContain('CaseFile.id')
})

function operationOn(schema: GraphQLSchema, random: Random): DocumentNode {
  for (;;) {
    const document = parse(new OperationWriter(schema, random).write(random.chance(0.15) ? 'mutation' : 'query'))
    if (validate(schema, document).length === 0) return document
  }
}

test(`of random operations on random supergraphs, nothing that the viewer asks for is the system’s (seed ${SEED})`, {
  timeout: OPERATIONS * 300,
}, async () => {
  let count = 0
  for (let done = 0; done < OPERATIONS; done += OPERATIONS_OF_EACH_WORLD) {
    const random = randomFrom(SEED + done)
    const { schema, fetchesFor } = await system(new WorldWriter(random).write())
    for (let number = 0; number < OPERATIONS_OF_EACH_WORLD; number++) {
      const document = operationOn(schema, random)
      const variables = randomVariables(schema, getOperationAST(document)!, random)
      const asked = fieldsIn(document, schema, variables)
      for (const { forSystem } of await fetchesFor(document, variables)) {
        expect(
          forSystem.filter(field => asked.has(field)),
          `seed ${SEED}: ${print(document)}`,
        ).toEqual([])
        count += forSystem.length
      }
    }
  }
  expect(count).toBeGreaterThan(0)
})
