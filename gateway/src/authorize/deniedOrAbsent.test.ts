import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'

const { world } = caseGateway()

const HERE = 'case_1'
const NOWHERE = 'case_9'

interface Fetched {
  readonly subgraph: string
  readonly text: string
}

/** What was fetched since it was last asked, in full but for the id. */
function fetchesFor(id: string): readonly Fetched[] {
  return Object.entries(world().subgraphs).flatMap(([subgraph, { received }]) =>
    received.splice(0).map(({ text }) => ({ subgraph, text: text.replaceAll(id, 'ID') })),
  )
}

async function askOf(id: string, role: string, query: string) {
  const { status, body } = await world().ask([role], { query: query.replaceAll('ID_WRITTEN', id), variables: { id } })
  return { status, data: body.data, errors: body.errors, fetches: fetchesFor(id) }
}

// A clock would say badly what the fetches say exactly: whether more is done for what is there.
test.each([
  ['a place of the object itself', 'SHELTER_EDUCATOR', 'query ($id: ID!) { caseFile(id: $id) { code name } }', 1],
  ['all that is asked of it', 'SHELTER_EDUCATOR', 'query ($id: ID!) { caseFile(id: $id) { name } }', 1],
  [
    'what another subgraph adds to it',
    'SOCIAL_WORKER',
    'query ($id: ID!) { caseFile(id: $id) { code residence { step } } }',
    1,
  ],
  ['nothing but that', 'SOCIAL_WORKER', 'query ($id: ID!) { caseFile(id: $id) { residence { step } } }', 1],
  [
    'a place under its id in the text',
    'SHELTER_EDUCATOR',
    '{ caseFile(id: "ID_WRITTEN") { code name residence { step } } }',
    1,
  ],
  [
    'two places under aliases',
    'SHELTER_EDUCATOR',
    'query ($id: ID!) { a: caseFile(id: $id) { name } b: caseFile(id: $id) { code name } }',
    1,
  ],
  ['the object itself', 'FINANCE', 'query ($id: ID!) { caseFile(id: $id) { code name } }', 0],
] as const)(
  'where %s is refused, the same is fetched whether the object is there or not, and the same places are refused',
  async (_, role, query, fetched) => {
    const here = await askOf(HERE, role, query)
    const nowhere = await askOf(NOWHERE, role, query)
    expect(here.fetches).toEqual(nowhere.fetches)
    expect(here.fetches).toHaveLength(fetched)
    expect(here.fetches.map(({ text }) => text).join()).not.toMatch(/\b(name|residence|step)\b/)
    expect(here.status).toBe(nowhere.status)
    expect(here.errors).toEqual(nowhere.errors)
    expect(here.errors.length).toBeGreaterThan(0)
  },
)

test('where the object itself is refused, the answer is the same as well', async () => {
  const query = 'query ($id: ID!) { caseFile(id: $id) { code } }'
  expect(await askOf(HERE, 'FINANCE', query)).toEqual(await askOf(NOWHERE, 'FINANCE', query))
})
