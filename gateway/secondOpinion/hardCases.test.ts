import { expect, test } from 'vitest'
import { CAUSES } from './compare/causes.js'
import { opinionsOn } from './compare/opinions.js'
import { HARD_CASES } from './hardCases.js'
import type { Opinion } from './worlds/runningWorld.js'
import { SMALL_WORLD, worldOfFile } from './worlds/worldOfFile.js'

const world = worldOfFile(SMALL_WORLD)

function told({ status, data, errors, fetched }: Opinion): string {
  const refused = errors.filter(({ extensions }) => extensions?.code === 'UNAUTHORIZED_FIELD_OR_TYPE')
  const asked = fetched.map(field => field.split(': ')[1])
  return [
    `${status} ${JSON.stringify(data)}`,
    ...(refused.length > 0 ? ['refused', ...refused.map(({ path = [] }) => path.join('.'))] : []),
    ...(asked.length > 0 ? ['asked', ...asked] : []),
  ].join(' ')
}

test.each(HARD_CASES)('$promise: $query', async ({ cause, query, houvast, javascript, rust }) => {
  const { explained, ...opinions } = await opinionsOn(world(), 'LEGAL_WORKER', { query })
  expect(told(opinions.houvast)).toBe(houvast)
  expect(told(opinions.javascript)).toBe(javascript)
  expect(told(opinions.rust)).toBe(rust)
  expect(explained.flatMap(({ unexplained }) => unexplained)).toEqual([])
  expect(explained.flatMap(({ causes }) => [...causes].map(({ name }) => name))).toContain(cause)
})

test('every cause has a case that shows it', () => {
  const shown = new Set(HARD_CASES.map(({ cause }) => cause))
  expect(CAUSES.map(({ name }) => name).filter(name => !shown.has(name))).toEqual([])
})

test('who holds the right is answered alike by all, and so is who asks for nothing that is refused', async () => {
  const query =
    '{ person { id ssn note rent flat { price } friend { name ssn } } parties { ... on Firm { label } } marks { mark } }'
  for (const [role, text] of [
    ['TEAM_LEAD', query],
    ['LEGAL_WORKER', '{ people { id name town friend { name } } marks { tag } }'],
  ] as const) {
    const { houvast, javascript, rust } = await world().ask(role, { query: text })
    expect(houvast.errors).toEqual([])
    expect(javascript).toEqual(houvast)
    expect(rust).toEqual(houvast)
  }
})
