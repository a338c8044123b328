import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGuidance, type Staff, staffOf } from './guidance.js'
import { NAMES, type WholeSystem, wholeSystem } from './wholeSystem.js'

let system: WholeSystem
let staff: Staff
let guidance: Awaited<ReturnType<typeof aGuidance>>
beforeAll(async () => {
  system = await wholeSystem()
  staff = await staffOf(system, 'PAGASA')
  guidance = await aGuidance(system, staff, 'PAGASA', 'DEMO-Input')
}, 120_000)
afterAll(() => system.stop())

async function rows(): Promise<string> {
  const counts = await Promise.all(
    NAMES.map(async name => {
      const { database } = system.parts[name]
      const tables = await database.admin<{ tablename: string }>(
        'select tablename from pg_tables where schemaname = $1 order by 1',
        [name],
      )
      return Promise.all(
        tables.map(({ tablename }) =>
          database.admin(
            `select '${name}.${tablename}' as name, count(*), md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name}.${tablename} t`,
          ),
        ),
      )
    }),
  )
  return JSON.stringify(counts)
}

const json = (query: string, variables: object = {}) => JSON.stringify({ query, variables })
const REFER =
  'mutation ($input: ReceiveReferralInput!) { receiveReferral(input: $input) { referral { id } userErrors { code reason field } } }'
const referral = (change: object) =>
  json(REFER, {
    input: {
      idempotencyKey: crypto.randomUUID(),
      channel: 'PHONE',
      sourceKind: 'POLICE',
      urgency: 'TODAY',
      needsShelterTonight: false,
      presumedExploitation: 'UNKNOWN',
      languages: ['ro'],
      needsInterpreter: true,
      ...change,
    },
  })

const BAD: [what: string, status: number, code: string, body: () => string][] = [
  ['malformed JSON', 400, 'BAD_REQUEST', () => '{"query": "{ viewer'],
  ['JSON that is no object', 400, 'BAD_REQUEST', () => '[]'],
  ['no document', 400, 'BAD_REQUEST', () => '{}'],
  ['a document that is no GraphQL', 400, 'GRAPHQL_PARSE_FAILED', () => json('{ viewer ')],
  ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', () => json('{ caseFil { id } }')],
  [
    'an unknown argument',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    () => json('{ caseFiles(first: 1, centre: PAYOKE) { totalCount } }'),
  ],
  [
    'an unknown enum value in the document',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    () => json('{ caseFiles(first: 1, filter: { mode: SECRETLY }) { totalCount } }'),
  ],
  ['an unknown enum value in a variable', 400, 'BAD_USER_INPUT', () => referral({ urgency: 'SECRET-VALUE' })],
  ['a wrong type in a variable', 400, 'BAD_USER_INPUT', () => referral({ needsInterpreter: 'SECRET-VALUE' })],
  ['an unknown field in a variable', 400, 'BAD_USER_INPUT', () => referral({ centre: 'PAYOKE' })],
  [
    'a date that does not exist',
    400,
    'BAD_USER_INPUT',
    () =>
      json('query ($from: Date!) { occupancy(from: $from, until: "2026-03-01") { personNights } }', {
        from: '2026-02-30',
      }),
  ],
  [
    'a date that does not exist in the document',
    400,
    'BAD_USER_INPUT',
    () => json('{ occupancy(from: "2026-02-30", until: "2026-03-01") { personNights } }'),
  ],
  ['an id of 101 characters', 400, 'BAD_USER_INPUT', () => json(`{ caseFile(id: "${'x'.repeat(101)}") { id } }`)],
  ['a text of 10,001 characters', 400, 'BAD_USER_INPUT', () => referral({ region: 'x'.repeat(10_001) })],
  ['a missing variable', 400, 'BAD_USER_INPUT', () => json(REFER)],
  ['a NUL byte', 400, 'BAD_USER_INPUT', () => referral({ region: 'SECRET-VALUE\u0000' })],
  [
    'a NUL byte in the document',
    400,
    'BAD_USER_INPUT',
    () => json('{ search(text: "a\\u0000", first: 1) { matchedOn } }'),
  ],
  [
    'a page of 10^9',
    400,
    'PAGE_SIZE_INVALID',
    () => json('query ($first: Int!) { caseFiles(first: $first) { totalCount } }', { first: 1_000_000_000 }),
  ],
  ['a page of 0', 400, 'PAGE_SIZE_INVALID', () => json('{ caseFiles(first: 0) { totalCount } }')],
  ['a body of a megabyte', 413, 'BAD_REQUEST', () => referral({ region: 'x'.repeat(1_000_000) })],
  [
    'a thousand aliases',
    400,
    'QUERY_TOO_COMPLEX',
    () => json(`{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`),
  ],
  ['a batch', 400, 'BAD_REQUEST', () => `[${json('{ viewer { id } }')}]`],
]

describe('bad input', () => {
  test.each(BAD)(
    '%s is answered %i %s, writes nothing and says nothing of the value',
    async (_what, status, code, body) => {
      const before = await rows()
      const answered = await system.send(staff.social, body())
      expect([answered.status, answered.body.errors[0].extensions.code]).toEqual([status, code])
      expect(answered.text).not.toContain('SECRET-VALUE')
      expect(answered.text).not.toMatch(/did you mean|Expected|localhost|127\.0\.0\.1|stack/i)
      expect(await rows()).toBe(before)
    },
  )

  test('a reversed range of dates is refused with its reason and writes nothing', async () => {
    const before = await rows()
    const { body } = await system.ask(
      staff.educator,
      'query { occupancy(from: "2026-03-01", until: "2026-02-01") { personNights } }',
    )
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    const stay = {
      idempotencyKey: crypto.randomUUID(),
      caseFileId: guidance.caseFileId,
      roomId: guidance.roomId,
      from: '2031-03-01',
      plannedUntil: '2031-02-01',
    }
    const reserved = await system.ask(
      staff.educator,
      'mutation ($input: ReserveStayInput!) { reserveStay(input: $input) { stay { id } userErrors { code reason } } }',
      { input: stay },
    )
    expect(reserved.body.data.reserveStay).toMatchObject({ stay: null, userErrors: [{ code: 'BAD_USER_INPUT' }] })
    expect(await rows()).toBe(before)
  })

  test.each([
    ['GET', 405],
    ['PUT', 405],
    ['DELETE', 405],
  ])('%s is answered %i', async (method, status) => {
    const response = await fetch(`${system.url}/graphql?query={viewer{id}}`, {
      method,
      headers: { authorization: `Bearer ${await system.tokenFor(staff.legal)}` },
    })
    expect(response.status).toBe(status)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=ibm500',
  ])('content of type %s is answered 415', async type => {
    expect((await system.send(staff.legal, '{"query":"{ viewer { id } }"}', { 'content-type': type })).status).toBe(415)
  })

  test.each([
    '{ __schema { types { name } } }',
    '{ x: __schema { ...F } } fragment F on __Schema { types { name } }',
    '{ __type(name: "CaseFile") { name } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
  ])('introspection is not answered: %s', async query => {
    const answered = await system.ask(staff.legal, query)
    expect(answered.status).toBe(400)
    expect(answered.body.data ?? null).toBeNull()
  })

  test('no process has restarted or complained', async () => {
    for (const { process } of Object.values(system.parts)) {
      expect((await fetch(`http://127.0.0.1:${process.port}/readyz`)).status).toBe(200)
      expect(process.log.join('')).not.toMatch(/"level":(50|60)/)
    }
  })
})
