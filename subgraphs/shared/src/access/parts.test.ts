import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { tagParts } from './parts.js'

const tagged = (sdl: string) => print(tagParts(parse(sdl)))

test('what a tagged field answers with is in the contract, and what other fields answer with is not', () => {
  const sdl = tagged(`
    type Query { state: State @tag(name: "vona") other: Other }
    enum State { OPEN }
    enum Other { SHUT }`)
  expect(sdl).toContain('enum State @tag(name: "vona")')
  expect(sdl).not.toContain('enum Other @tag')
})

test('an input comes into the contract field by field, with what its fields are made of', () => {
  const sdl = tagged(`
    type Query { list(filter: [Filter!]!): String @tag(name: "vona") }
    input Filter { from: Date  inner: Inner }
    input Inner { kind: Kind  again: Filter }
    enum Kind { ONE }
    scalar Date`)
  for (const part of ['from: Date', 'inner: Inner', 'kind: Kind', 'again: Filter', 'enum Kind', 'scalar Date'])
    expect(sdl).toContain(`${part} @tag(name: "vona")`)
})

test('an input field with a tag of its own stays out, and so does what it is made of', () => {
  const sdl = tagged(`
    type Mutation { draft(input: Draft): String @tag(name: "vona") }
    input Draft { caseFileId: Secret @tag(name: "staff")  month: Int }
    scalar Secret`)
  expect(sdl).toContain('month: Int @tag(name: "vona")')
  expect(sdl).toContain('caseFileId: Secret @tag(name: "staff")\n')
  expect(sdl).not.toContain('scalar Secret @tag')
})

test('a value of a closed list that only staff can meet stays out', () => {
  const sdl = tagged(`
    type Query { code: UserErrorCode @tag(name: "vona") }
    enum UserErrorCode { CONFLICT ROOM_TAKEN }`)
  expect(sdl).toContain('enum UserErrorCode {')
  expect(sdl).toContain('CONFLICT @tag(name: "vona")')
  expect(sdl).toContain('ROOM_TAKEN\n')
})
