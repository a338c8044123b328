import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ROLES, type Role } from '@houvast/schema'
import { expect, test } from 'vitest'
import { MadeUpSubgraph } from '../src/testing/madeUpSubgraph.js'
import { variablesFor } from '../src/testing/variables.js'
import { opinionsOn } from './compare/opinions.js'
import { madeUpServer } from './worlds/madeUpServer.js'
import { worldOfFile } from './worlds/worldOfFile.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const SUBGRAPHS = Object.fromEntries(
  await Promise.all(
    (await readdir(fromRoot('schema/subgraphs')))
      .filter(file => file.endsWith('.graphql'))
      .map(async file => [file.replace('.graphql', ''), await readFile(fromRoot(`schema/subgraphs/${file}`), 'utf8')]),
  ),
)
const DOCUMENTS: readonly string[] = Object.values(
  JSON.parse(await readFile(fromRoot('web/src/gql/persisted-documents.json'), 'utf8')),
)

/** These two have endpoints of their own; at the one of staff they are refused whatever they ask. */
const ELSEWHERE: readonly Role[] = ['ANALYST', 'PARTNER_PROGRAM']
const STAFF = (Object.keys(ROLES) as Role[]).filter(role => !ELSEWHERE.includes(role))

const world = worldOfFile({
  subgraphs: SUBGRAPHS,
  supergraph: await readFile(fromRoot('schema/supergraph.graphql'), 'utf8'),
  registered: DOCUMENTS,
  run: (_, sdl) => madeUpServer(new MadeUpSubgraph(sdl, { failing: 0 })),
})

const asked = (query: string) => ({ query, variables: variablesFor(query, world().schema) })

test.each(STAFF)(
  'every document of the web client has the same answer, or a known cause for another, for %s',
  async role => {
    for (const query of DOCUMENTS) {
      const { explained } = await opinionsOn(world(), role, asked(query))
      for (const { runtime, unexplained } of explained) expect(unexplained, `${runtime}: ${query}`).toEqual([])
    }
  },
)

test.each([
  [null, 401, 'UNAUTHENTICATED'],
  ['ANALYST', 403, 'FORBIDDEN'],
  ['PARTNER_PROGRAM', 403, 'FORBIDDEN'],
] as const)(
  '%s is refused whole by ours, and no other gateway answers more than nothing to nobody',
  async (role, status, code) => {
    for (const query of DOCUMENTS) {
      const { houvast, javascript, rust } = await world().ask(role, asked(query))
      expect(houvast).toMatchObject({ status, data: null, errors: [{ extensions: { code } }], fetched: [] })
      if (role === null) expect([...javascript.fetched, ...rust.fetched]).toEqual([])
    }
  },
)
