import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothExecutors, bothExecutors } from '../testing/bothExecutors.js'
import { variablesFor } from '../testing/variables.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

async function subgraphTexts(): Promise<Record<string, string>> {
  const folder = fromRoot('schema/subgraphs')
  const files = (await readdir(folder)).filter(file => file.endsWith('.graphql'))
  const texts = files.map(async file => [file.replace('.graphql', ''), await readFile(`${folder}/${file}`, 'utf8')])
  return Object.fromEntries(await Promise.all(texts))
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

test.each(Object.values(DOCUMENTS))(
  '%s has the data, the errors and the fetches that it has with @apollo/gateway',
  async text => {
    const variables = variablesFor(text, healthy.schema)
    for (const both of [healthy, failing]) {
      const { own, reference, misplaced } = await both.run(parse(text), variables)
      expect(own).toEqual(reference)
      expect(misplaced).toEqual([])
    }
  },
)
