import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const ask = world(
  `
  enum Level @requiresScopes(scopes: [["level"]]) { LOW HIGH }
  input Inner { level: Level  text: String }
  input Filter { inner: [Inner!]  text: String }
  type Me { name: String @authenticated  ssn: String @requiresScopes(scopes: [["identity"]]) }
  type Query {
    me: Me @authenticated
    count(level: Level, filter: Filter, text: String): Int @authenticated
    secretly(text: String): Int @requiresScopes(scopes: [["identity"]])
  }
  `,
  { me: { name: 'DEMO Ann', ssn: 'S' }, count: 3, secretly: 4 },
)
const none = { scopes: [] }

test.each([
  ['@include(if: false)', {}],
  ['@skip(if: true)', {}],
  ['@include(if: $yes)', { yes: false }],
  ['@skip(if: $yes)', { yes: true }],
])('a refused field that is left out anyway is no refusal: %s', (directive, variables) => {
  const answered = ask(`query ($yes: Boolean = true) { me { name ssn ${directive} __typename @skip(if: $yes) } }`, {
    ...none,
    variables,
  })
  expect(answered.refused).toEqual([])
  expect(answered.data).toMatchObject({ me: { name: 'DEMO Ann' } })
})

test.each([
  ['@include(if: true)', {}],
  ['@skip(if: false)', {}],
  ['@include(if: $yes)', { yes: true }],
  ['@include(if: $yes)', {}],
  ['@skip(if: $yes)', { yes: false }],
])('a refused field that is asked for is refused: %s with %j', (directive, variables) => {
  const answered = ask(`query ($yes: Boolean! = true) { me { name ssn ${directive} __typename @skip(if: $yes) } }`, {
    ...none,
    variables,
  })
  expect(answered).toMatchObject({ refused: ['me.ssn'], data: { me: { name: 'DEMO Ann', ssn: null } } })
})

test('conditions on fragments and on whole objects count as well', () => {
  const text = 'query ($no: Boolean!) { me { name ... @include(if: $no) { ssn } } x: me @include(if: $no) { ssn } }'
  expect(ask(text, { ...none, variables: { no: false } }).refused).toEqual([])
  expect(ask(text, { ...none, variables: { no: true } }).refused).toEqual(['me.ssn', 'x.ssn'])
})

test('an object whose whole selection is left out is empty beside a refused field', () => {
  const text = '{ me { name @skip(if: true) } x: me { ssn } }'
  expect(ask(text, none).data).toEqual({ me: {}, x: { ssn: null } })
})

test('variables that only refused or left-out fields used are taken out', () => {
  const text =
    'query ($a: String, $b: String, $c: Boolean!) { me @include(if: $c) { name ssn } count(text: $a) secretly(text: $b) }'
  const answered = ask(text, { ...none, variables: { c: true } })
  expect(answered.executed).toBe('query ($a: String) { me { name } count(text: $a) }')
})

test.each([
  ['{ count(level: LOW) }', {}],
  ['query ($l: Level) { count(level: $l) }', { l: 'HIGH' }],
  ['query ($l: Level = HIGH) { count(level: $l) }', {}],
  ['{ count(filter: { inner: [{ level: LOW }] }) }', {}],
  ['{ count(filter: { inner: { level: LOW } }) }', {}],
  ['query ($l: Level) { count(filter: { inner: [{ level: $l }] }) }', { l: 'LOW' }],
  ['query ($f: Filter) { count(filter: $f) }', { f: { inner: [{ text: 'x', level: 'LOW' }] } }],
])('an argument of a ruled type needs its right, however it is sent: %s', (text, variables) => {
  expect(ask(text, { ...none, variables })).toMatchObject({ refused: ['count'], executed: null, data: { count: null } })
  expect(ask(text, { scopes: ['level'], variables })).toMatchObject({ refused: [], data: { count: 3 } })
})

test.each([
  ['query ($l: Level) { count(level: $l) }', {}],
  ['query ($f: Filter) { count(filter: $f) }', { f: { text: 'x', inner: [{ text: 'y' }] } }],
  ['{ count(filter: { inner: [{ text: "x" }] }) }', {}],
])('an argument of a ruled type that is not sent needs no right: %s', (text, variables) => {
  expect(ask(text, { ...none, variables })).toMatchObject({ refused: [], data: { count: 3 } })
})

test.each([[null], ['true'], [1]])('a condition that is neither true nor false stops the request: %j', yes => {
  const text = 'query ($yes: Boolean = true) { me { name ssn @include(if: $yes) } }'
  expect(() => ask(text, { ...none, variables: { yes } })).toThrow('A value is not valid')
  expect(() => ask(text, { scopes: ['identity'], variables: { yes } })).toThrow('A value is not valid')
})
