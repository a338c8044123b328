import { readFileSync } from 'node:fs'
import { buildSchema, parse, print, validate, visit } from 'graphql'
import { expect, test } from 'vitest'
import { SUPERGRAPH_FILE } from '../supergraph/prepare.mjs'
import { withoutAuthorization } from '../supergraph/strip.mjs'
import { withUrls } from '../supergraph/urls.mjs'
import { DOCUMENTS } from '../work/documents.mjs'

const full = parse(readFileSync(SUPERGRAPH_FILE, 'utf8'))
const urls = { persons: 'http://p', justice: 'http://j', housing: 'http://h', activities: 'http://a' }

function fieldsOf(document) {
  const fields = []
  visit(document, { FieldDefinition: node => void fields.push(node.name.value) })
  return fields
}

test('the peers get the same schema with every trace of authorization gone', () => {
  const open = withoutAuthorization(full)
  expect(print(full)).toContain('@requiresScopes')
  expect(print(open)).not.toMatch(/@(requiresScopes|authenticated|policy)\b|\/(requiresScopes|authenticated|policy)\/v/)
  expect(fieldsOf(open)).toEqual(fieldsOf(full))
})

test('every subgraph address is replaced, and a subgraph without canned answers is refused', () => {
  const text = print(withUrls(full, urls))
  for (const [name, url] of Object.entries(urls)) expect(text).toContain(`@join__graph(name: "${name}", url: "${url}")`)
  expect(() => withUrls(full, { ...urls, housing: undefined })).toThrow('housing')
})

test('every document that is asked fits the contract of the project', () => {
  const contract = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))
  const errors = DOCUMENTS.flatMap(({ text }) => validate(contract, parse(text)))
  expect(errors.map(({ message }) => message)).toEqual([])
})
