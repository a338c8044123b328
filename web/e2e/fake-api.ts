import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buildSchema, graphql } from 'graphql'
import { fakeField } from './fake-field.js'

const here = (path: string) => new URL(path, import.meta.url)
const schema = buildSchema(readFileSync(here('../../schema/api.graphql'), 'utf8'))
const manifest = (): Record<string, string> =>
  JSON.parse(readFileSync(here('../src/gql/persisted-documents.json'), 'utf8'))

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString() || '{}')
}

async function answerDocument(request: IncomingMessage) {
  const { documentId, variables } = await bodyOf(request)
  const source = manifest()[documentId]
  if (!source) return { errors: [{ message: 'Unknown', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] }
  return graphql({ schema, source, variableValues: variables, fieldResolver: fakeField })
}

const answers: Record<string, (request: IncomingMessage) => unknown> = {
  '/graphql': answerDocument,
  '/session': () => ({ signedIn: process.env['FAKE_SIGNED_OUT'] !== '1', idleSeconds: 900, freeText: true }),
  '/session/logout': () => ({ redirectTo: '/' }),
}

/** Answers what the gateway would, with made-up DEMO data; lets everything else pass. */
export function answerFakeApi(request: IncomingMessage, response: ServerResponse, next: () => void) {
  const answer = answers[(request.url ?? '').split('?')[0] ?? '']
  if (!answer) return next()
  Promise.resolve(answer(request)).then(body => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }, next)
}
