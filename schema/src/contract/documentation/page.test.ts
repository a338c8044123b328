import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { documentationPage } from './page.js'
import { CONTRACT_TEXTS } from './texts.js'

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../contracts/${path}`, import.meta.url)), 'utf8')
const ways = (...scopes: 'claim:read'[]) => ({ ways: [{ scopes, condition: null }], tags: [] })
const made = documentationPage({
  texts: CONTRACT_TEXTS.vona,
  api: '"""A <claim> & its `code`""" type Claim { amount: Int } type Query { claim(id: ID!): Claim secret: Int }',
  access: { joint: { Query: { claim: ways('claim:read') }, Claim: { amount: ways() } } },
  examples: [{ name: 'one-claim', document: '{ claim(id: "1") { amount } }', variables: '{ "a": "<b>" }' }],
  tokenProgram: 'if (a < b) ask()',
})

describe('a page of documentation', () => {
  test('says who may have a field in words, and that nobody may where no table says', () => {
    expect(made).toMatch(/id="Query\.claim">[\s\S]*?For: social worker, .*partner program\./)
    expect(made).toMatch(/id="Query\.secret">[\s\S]*?For: nobody\./)
  })

  test('shows what a description, an example or a program says as text and never as markup', () => {
    for (const text of ['A &lt;claim&gt; &amp; its <code>code</code>', '&quot;&lt;b&gt;&quot;', 'a &lt; b'])
      expect(made).toContain(text)
  })
})

describe.each(['vona', 'analytics'] as const)('the page of the contract %s', name => {
  const page = read(`${name}.html`)
  const schema = buildSchema(read(`${name}.graphql`))

  test('explains every query and mutation, and shows each to somebody', () => {
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const field of Object.keys(root?.getFields() ?? {})) expect(page).toContain(`id="${root?.name}.${field}"`)
    expect(page).not.toContain('For: nobody')
  })

  test('leads to no place that is not in it, and to no other address', () => {
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(match => match[1] as string)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(link => !page.includes(`id="${link.slice(1)}"`))).toEqual([])
    expect(page).not.toMatch(/<script|src=|https?:\/\/(?!www\.rfc-editor|127)/)
  })
})
