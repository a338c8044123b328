import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { withoutAuthorization } from '../../supergraph/withoutAuthorization.js'
import { AccessRules } from '../policy/accessRules.js'
import { policyOf } from '../policy/policy.js'
import { grantsOf } from '../policy/rule.js'
import { filterOperation } from './filterOperation.js'

/** Subgraphs cannot rule a whole input type, but whoever writes a supergraph can. */
const supergraph = parse(`
  schema
    @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY) { query: Query }
  directive @link(url: String, for: String) repeatable on SCHEMA
  input Sealed @requiresScopes(scopes: [["sealed"]]) { text: String  inner: Sealed }
  input Letter { sealed: [Sealed]  text: String }
  type Query { find(letter: Letter, sealed: Sealed): String @authenticated  open: String @authenticated }
`)
const rules = new AccessRules(buildASTSchema(parse(withoutAuthorization(supergraph))), policyOf(supergraph))

function executed(text: string, scopes: readonly string[], variables = {}) {
  const { document } = filterOperation({ document: parse(text), rules, variables, grants: grantsOf({ scopes }) })
  return document && print(document).replace(/\s+/g, ' ')
}

test.each([
  ['{ open find(sealed: { text: "x" }) }', {}],
  ['{ open find(letter: { sealed: [null, { text: "x" }] }) }', {}],
  ['{ open find(letter: { sealed: {} }) }', {}],
  ['query ($s: Sealed) { open find(sealed: $s) }', { s: {} }],
  ['query ($s: [Sealed]) { open find(letter: { sealed: $s }) }', { s: [{}] }],
  ['query ($l: Letter) { open find(letter: $l) }', { l: { sealed: { text: 'x' } } }],
])('who sends a ruled input needs its right, wherever it stands: %s', (text, variables) => {
  expect(executed(text, [], variables)).toBe('{ open }')
  expect(executed(text, ['sealed'], variables)).toContain('find(')
})

test.each([
  ['{ open find(letter: { text: "x" }) }', {}],
  ['{ open find(sealed: null) }', {}],
  ['query ($s: Sealed) { open find(sealed: $s) }', {}],
  ['query ($l: Letter) { open find(letter: $l) }', { l: { text: 'x', sealed: null } }],
])('who does not send it needs none: %s', (text, variables) => {
  expect(executed(text, [], variables)).toContain('find(')
})
