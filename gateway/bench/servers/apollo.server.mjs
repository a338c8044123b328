import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

// Stock Apollo: its own gateway and server as its documentation starts them. It refuses a supergraph with the authorization
// directives and enforces none, so it gets the one without them.
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env.SUPERGRAPH_FILE, 'utf8') })
const server = new ApolloServer({ gateway, introspection: false })
await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } })
