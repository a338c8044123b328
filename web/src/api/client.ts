import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import type { DocumentNode } from 'graphql'
import { codeOf } from './outcome.js'

const ENDED = new Set(['UNAUTHENTICATED', 'SESSION_LOCKED'])

const documentIdOf = (document: DocumentNode) =>
  (document as DocumentNode & { __meta__?: { documentId: string } }).__meta__?.documentId

/** Sends the hash of a registered document, never its text: the gateway answers nothing else. */
const nameDocument = new ApolloLink((operation, forward) => {
  operation.extensions['documentId'] = documentIdOf(operation.query)
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})

interface SentBody {
  readonly operationName?: string
  readonly variables: Record<string, unknown>
  readonly extensions: { readonly documentId: string }
}

/** The GraphQL-over-HTTP form of a persisted document: `documentId` beside the variables. */
const sendPersisted: typeof fetch = (address, options) => {
  const { variables, extensions } = JSON.parse(String(options?.body)) as SentBody
  return fetch(address, { ...options, body: JSON.stringify({ documentId: extensions.documentId, variables }) })
}

const watchSession = (onEnded: () => void) =>
  new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some(each => ENDED.has(codeOf(each)))) onEnded()
    if (ServerError.is(error) && error.statusCode === 401) onEnded()
  })

/** How everything is asked: the answer itself, with its errors beside the data. */
export const AS_ANSWERED = { fetchPolicy: 'no-cache', errorPolicy: 'all' } as const

/**
 * The one client. Nothing is taken from its cache: a place may be empty because it is refused or because a part does not
 * answer, and only the answer itself says which. So every panel shows exactly what it was answered.
 */
export const makeClient = (onSessionEnded: () => void) =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      watchSession(onSessionEnded),
      nameDocument,
      new HttpLink({
        uri: '/graphql',
        credentials: 'same-origin',
        headers: { 'x-houvast-request': '1' },
        // Which variables a document uses is not known here: the build leaves its fields to the gateway.
        includeUnusedVariables: true,
        fetch: sendPersisted,
      }),
    ]),
    devtools: { enabled: false },
  })
