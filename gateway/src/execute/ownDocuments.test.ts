import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BothExecutors, bothExecutors } from '../testing/bothExecutors.js'
import type { Variables } from '../testing/executionRequest.js'
import { variablesFor } from '../testing/variables.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const textOf = (path: string) => readFile(fromRoot(path), 'utf8')

async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(fromRoot(folder))
  return files.filter(file => file.endsWith('.graphql')).map(file => file.replace('.graphql', ''))
}

async function subgraphTexts(): Promise<Record<string, string>> {
  const folder = 'schema/subgraphs'
  const names = await namesIn(folder)
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await textOf(`${folder}/${name}.graphql`)])),
  )
}

interface Asked {
  readonly text: string
  /** Made up where there are none. */
  readonly variables?: Variables
}

async function registered(): Promise<readonly Asked[]> {
  const texts: Readonly<Record<string, string>> = JSON.parse(await textOf('web/src/gql/persisted-documents.json'))
  return Object.values(texts).map(text => ({ text }))
}

async function ofTheBench(): Promise<readonly Asked[]> {
  const { DOCUMENTS }: { readonly DOCUMENTS: readonly Asked[] } = await import(
    fromRoot('gateway/bench/work/documents.mjs')
  )
  return DOCUMENTS.map(({ text }) => ({ text }))
}

async function examples(contract: string): Promise<readonly Asked[]> {
  const folder = `schema/contracts/examples/${contract}`
  const example = async (name: string) => ({
    text: await textOf(`${folder}/${name}.graphql`),
    variables: JSON.parse(await textOf(`${folder}/${name}.json`)),
  })
  return Promise.all((await namesIn(folder)).map(example))
}

describe.each([
  { whose: 'the web client', supergraph: 'supergraph', documents: await registered() },
  { whose: 'the bench', supergraph: 'supergraph', documents: await ofTheBench() },
  { whose: 'the examples for programs', supergraph: 'contracts/vona.supergraph', documents: await examples('vona') },
  {
    whose: 'the examples for analysts',
    supergraph: 'contracts/analytics.supergraph',
    documents: await examples('analytics'),
  },
])('of $whose', ({ supergraph, documents }) => {
  let healthy: BothExecutors
  let failing: BothExecutors
  beforeAll(async () => {
    const subgraphs = await subgraphTexts()
    const composed = await textOf(`schema/${supergraph}.graphql`)
    healthy = await bothExecutors(subgraphs, { failing: 0 }, composed)
    failing = await bothExecutors(subgraphs, { failing: 10 }, composed)
  })
  afterAll(() => Promise.all([healthy?.stop(), failing?.stop()]))

  test.each(documents)(
    '$text has the data, the errors and the fetches that it has with @apollo/gateway',
    async ({ text, variables = variablesFor(text, healthy.schema) }) => {
      for (const both of [healthy, failing]) {
        const { own, reference, misplaced } = await both.run(parse(text), variables)
        expect(own).toEqual(reference)
        expect(own.fetched).not.toEqual([])
        expect(misplaced).toEqual([])
      }
    },
  )
})
