import { readFileSync } from 'node:fs'
import { Supergraph } from '@apollo/federation-internals'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { answerOperation } from '../canned/operation.mjs'

const answers = new Map()

/** The answer to one question: worked out at its first sight, the same object from then on. */
function answerTo({ source, request: { variables } }) {
  const key = source + variables.after
  const known = answers.get(key)
  if (known) return known
  const answer = JSON.parse(JSON.stringify(answerOperation({ query: source, variables })))
  answers.set(key, answer)
  return answer
}

const supergraphSdl = readFileSync(process.env.SUPERGRAPH_FILE, 'utf8')
const apiSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()

/** Stands where a gateway would, and has every answer. */
const gateway = {
  load: async () => ({ executor: async request => answerTo(request) }),
  onSchemaLoadOrUpdate(listener) {
    listener({ apiSchema, coreSupergraphSdl: supergraphSdl })
    return () => {}
  },
  stop: async () => {},
}

const server = new ApolloServer({ gateway, introspection: false })
await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } })
