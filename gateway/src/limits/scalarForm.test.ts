import { ERROR_TEXTS } from '@houvast/schema'
import { Day, Moment } from '@houvast/subgraph'
import { type GraphQLInputType, GraphQLScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'
import { checkForms } from './scalarForm.js'

const { world, asked, ask } = caseGateway()

async function expectRefused(field: readonly (string | number)[], query: string, variables: object = {}) {
  const reply = await ask(query, variables)
  expect(reply.body).toEqual({
    errors: [{ message: ERROR_TEXTS.BAD_USER_INPUT, extensions: { code: 'BAD_USER_INPUT', field } }],
  })
  expect(reply.status).toBe(400)
  expect(asked()).toBe(0)
}

const NO_DAYS = ['2026-02-30', '2027-02-29', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00Z', '', 20260101]
const DAYS = ['2026-02-28', '2028-02-29', '1996-12-31']
const NO_MOMENTS = ['2026-02-30T10:00:00Z', '2026-02-03T25:00:00Z', '2026-02-03T10:00:00', '2026-02-03', 'now', 0, true]
const MOMENTS = ['2026-02-03T10:00:00Z', '2026-02-03T10:00:00.123+01:00', '2026-02-03T10:00Z']

test.each(NO_DAYS)('%s is no day, in a variable, in a literal, and as a default', async day => {
  await expectRefused(['day'], 'query ($day: Date) { opened(on: $day) { id } }', { day })
  await expectRefused(['on'], `{ opened(on: ${JSON.stringify(day)}) { id } }`)
  await expectRefused(['day'], `query ($day: Date = ${JSON.stringify(day)}) { opened(on: $day) { id } }`)
})

test.each(NO_MOMENTS)('%s is no moment, in a variable and in a literal', async moment => {
  await expectRefused(['at'], 'query ($at: DateTime) { opened(at: $at) { id } }', { at: moment })
  await expectRefused(['at'], `{ opened(at: ${JSON.stringify(moment)}) { id } }`)
})

test('days and moments that exist reach the subgraph as they were written', async () => {
  for (const on of DAYS) {
    for (const at of MOMENTS) {
      const query = `query ($at: DateTime) { opened(on: "${on}", at: $at) { id } }`
      expect(await ask(query, { at })).toMatchObject({ status: 200, body: { data: { opened: [{}, {}] } } })
      const { body } = world().subgraphs['persons']!.received.at(-1)!
      expect(body.variables).toEqual({ at })
      expect(body.query).toContain(on)
    }
  }
})

test('the place is named however deep it is', async () => {
  const variable = 'query ($during: Period) { opened(during: $during) { id } }'
  await expectRefused(['during', 'until'], variable, { during: { from: '2026-01-01', until: '2026-06-31' } })
  const except = ['2026-01-01', '2026-06-31']
  await expectRefused(['during', 'except', 1], variable, { during: { from: '2026-01-01', except } })
  await expectRefused(['during', 'from'], '{ opened(during: { from: "2026-06-31" }) { id } }')
  const mixed = 'query ($from: Date!) { opened(during: { from: $from, except: ["2026-06-31"] }) { id } }'
  await expectRefused(['during', 'except', 0], mixed, { from: '2026-01-01' })
  await expectRefused(['from'], mixed.replace('06-31', '06-30'), { from: '2026-06-31' })
})

test('a list or an object is no day', async () => {
  await expectRefused(['on'], '{ opened(on: ["2026-01-01"]) { id } }')
  await expectRefused(['day'], 'query ($day: Date) { opened(on: $day) { id } }', { day: { year: 2026 } })
})

test('a day that is null or left out is one that nobody gave', async () => {
  expect((await ask('query ($day: Date) { opened(on: $day) { id } }')).status).toBe(200)
  expect((await ask('query ($day: Date) { opened(on: $day, at: null) { id } }', { day: null })).status).toBe(200)
})

test('an id of more than 100 characters is refused', async () => {
  const query = 'query ($id: ID!) { caseFile(id: $id) { id } }'
  await expectRefused(['id'], query, { id: 'x'.repeat(101) })
  await expectRefused(['id'], `{ caseFile(id: "${'x'.repeat(101)}") { id } }`)
  expect((await ask(query, { id: 'x'.repeat(100) })).status).toBe(200)
})

test('a text of more than 10,000 characters is refused', async () => {
  const query = 'query ($text: String!) { find(text: $text) { id } }'
  await expectRefused(['text'], query, { text: 'x'.repeat(10_001) })
  await expectRefused(['text'], `{ find(text: "${'x'.repeat(10_001)}") { id } }`)
  expect((await ask(query, { text: 'x'.repeat(10_000) })).status).toBe(200)
})

test('what is a day and a moment here is one to the subgraphs', () => {
  const accepts = (work: () => unknown) => {
    try {
      work()
      return true
    } catch {
      return false
    }
  }
  const here = (name: string, value: unknown) =>
    accepts(() => checkForms(new GraphQLScalarType({ name }) as GraphQLInputType, value, []))
  const values = [...DAYS, ...NO_DAYS, ...MOMENTS, ...NO_MOMENTS]
  const days = values.filter(value => here('Date', value))
  const moments = values.filter(value => here('DateTime', value))
  expect(days).toEqual(values.filter(value => accepts(() => Day.parseValue(value))))
  expect(moments).toEqual(values.filter(value => accepts(() => Moment.parseValue(value))))
  expect(days).toEqual(expect.arrayContaining(DAYS))
  expect(moments).toEqual(expect.arrayContaining(MOMENTS))
})
