import { createServer } from 'node:http'
import { Pool } from 'undici'
import { DOCUMENTS } from '../work/documents.mjs'
import { subgraphQueries } from '../work/subgraph-queries.mjs'

// The least that any gateway has to do for these documents: read the question, ask the four subgraphs with queries written
// beforehand, parse, merge, answer. No GraphQL, no identity, no limits.
const subgraphs = Object.entries(JSON.parse(process.env.SUBGRAPHS))
const pools = Object.fromEntries(
  subgraphs.map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 32 })]),
)
const queries = new Map(DOCUMENTS.map(document => [document.name, subgraphQueries(document)]))

const POST = { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } }

async function ask(subgraph, question) {
  const answer = await pools[subgraph].request({ ...POST, body: JSON.stringify(question) })
  return JSON.parse(await answer.body.text()).data
}

async function answerTo({ operationName, variables }) {
  const { page, entities } = queries.get(operationName)
  const data = await ask('persons', { query: page, variables })
  const { nodes } = data.caseFiles
  const representations = nodes.map(({ id }) => ({ __typename: 'CaseFile', id }))
  const askPart = ([subgraph, query]) => ask(subgraph, { query, variables: { representations } })
  for (const { _entities } of await Promise.all(entities.map(askPart))) {
    for (const [index, part] of _entities.entries()) Object.assign(nodes[index], part)
  }
  return Buffer.from(JSON.stringify({ data }))
}

async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const server = createServer(async (request, response) => {
  if (request.method !== 'POST') return response.end()
  const body = await answerTo(await readBody(request))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
