import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { parse } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aBook, notebook, notebookSteps } from '../../subgraphs/shared/src/testing/notebook.fixtures.js'
import { type Executor, type SubgraphSource, wholeAnswer } from '../src/execute/executor.js'
import { ownExecutor } from '../src/execute/ownExecutor.js'
import { withoutAuthorization } from '../src/supergraph/withoutAuthorization.js'
import { compose } from '../src/testing/compose.js'
import { executionRequest, SILENT } from '../src/testing/executionRequest.js'
import { MadeUpSubgraph } from '../src/testing/madeUpSubgraph.js'
import { unreadAnswer } from '../src/testing/unreadAnswer.js'

const LABELS = `
  type Book @key(fields: "id") {
    id: ID!
    title: String! @external
    label: String! @requires(fields: "title") @requiresScopes(scopes: [["case:read"]])
  }
`

const legal = viewerWith('LEGAL_WORKER')
let books: TestSubgraph
let executor: Executor
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  await aBook(books.spaces)
  const sources: Readonly<Record<string, SubgraphSource>> = {
    books: {
      process: async () => ({}),
      async send({ body, systemFields }) {
        const { query, variables } = JSON.parse(body.toString())
        return unreadAnswer(await books.ask(legal, query, variables, systemFields))
      },
    },
    labels: new MadeUpSubgraph(LABELS, { failing: 0 }),
  }
  const { supergraph } = compose({ books: books.sdl, labels: LABELS })
  executor = await ownExecutor({
    supergraphSdl: withoutAuthorization(parse(supergraph)),
    sourceOf: name => sources[name]!,
    log: SILENT,
  })
})
beforeEach(() => books.database.admin('delete from audit.leaf'))
afterAll(() => books.stop())

async function leavesOf(text: string) {
  const { errors } = await executor.run(executionRequest(parse(text), {}, executor), null, wholeAnswer)
  expect(errors).toBeUndefined()
  return books.database.admin('select fields, system_fields, decision from audit.leaf')
}

test('a field that another requires stands in the audit as fetched for the system', async () => {
  expect(await leavesOf('{ books { label } }')).toEqual([
    { fields: [], system_fields: ['Book.id', 'Book.title'], decision: 'ALLOWED' },
  ])
})

test('and as read by the viewer who asks for it too', async () => {
  expect(await leavesOf('{ books { label title } }')).toEqual([
    { fields: ['Book.title'], system_fields: ['Book.id'], decision: 'ALLOWED' },
  ])
})
