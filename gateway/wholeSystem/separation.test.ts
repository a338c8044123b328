import type { Viewer } from '@houvast/schema'
import { viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aGuidance, colleague, type Staff, staffOf } from './guidance.js'
import { type WholeSystem, wholeSystem } from './wholeSystem.js'

const PAGE = `query Page($id: ID!) {
  caseFile(id: $id) {
    code mode status
    residenceProcedure { state documents { kind endsOn } }
    nextDeadline { kind dueOn }
    currentStay { state room { label } }
    costClaims { amount { amountCents } state }
  }
}`
const refusals = (body: { errors?: { path: string[]; extensions: { code: string } }[] }) =>
  (body.errors ?? []).map(({ path, extensions }) => [path.join('.'), extensions.code])

/** What a shelter educator sees of the page: the stay, and nulls in the place of what other professions do. */
function expectOnlyTheStay(body: Parameters<typeof refusals>[0] & { data?: unknown }, code: string) {
  const currentStay = { state: 'ACTIVE' }
  expect(body.data).toMatchObject({
    caseFile: { code, residenceProcedure: null, nextDeadline: null, currentStay, costClaims: null },
  })
  const refused = ['costClaims', 'nextDeadline', 'residenceProcedure']
  expect(refusals(body).sort()).toEqual(refused.map(field => [`caseFile.${field}`, 'UNAUTHORIZED_FIELD_OR_TYPE']))
}

let system: WholeSystem
let staff: Staff
let guidance: Awaited<ReturnType<typeof aGuidance>>
let own: Awaited<ReturnType<typeof aGuidance>>
/** Director of Payoke and coordinator of the joint project. */
let payoke: Viewer
beforeAll(async () => {
  system = await wholeSystem()
  staff = await staffOf(system, 'PAGASA')
  guidance = await aGuidance(system, staff, 'PAGASA', 'DEMO-Hidden')
  own = await aGuidance(system, await staffOf(system, 'PAYOKE'), 'PAYOKE', 'DEMO-Own')
  payoke = await colleague(system, ['DIRECTOR', 'VONA_COORDINATOR'], 'PAYOKE')
}, 120_000)
afterAll(() => system.stop())

describe('one question over four subgraphs', () => {
  test('is answered whole to a legal worker of the centre', async () => {
    const { body } = await system.ask(staff.legal, PAGE, { id: guidance.caseFileId })
    expect(body.errors).toBeUndefined()
    expect(body.data.caseFile).toMatchObject({
      code: guidance.code,
      residenceProcedure: { state: 'REFLECTION', documents: [{ kind: 'ANNEX_15' }] },
      nextDeadline: { kind: 'REFLECTION_ENDS' },
      currentStay: { state: 'ACTIVE' },
      costClaims: [{ amount: { amountCents: 3 * 97_531 }, state: 'DRAFT' }],
    })
  })

  test('is answered to a shelter educator with nulls at exactly the refused places, and no refused field is ever fetched', async () => {
    let body: { data?: unknown; errors?: never[] } = {}
    const asked = await system.asked(async () => {
      body = (await system.ask(staff.educator, PAGE, { id: guidance.caseFileId })).body
    })
    expectOnlyTheStay(body, guidance.code)
    expect(asked).toContain('currentStay')
    expect(asked).not.toMatch(/costClaims|nextDeadline|residenceProcedure/)
  })
})

describe('the director of Payoke who coordinates the joint project', () => {
  const READS: [string, () => string, string][] = [
    ['a case file', () => guidance.caseFileId, 'caseFile(id: $id) { id code }'],
    ['a referral', () => guidance.referralId, 'referral(id: $id) { id code }'],
    ['a stay', () => guidance.stayId, 'stay(id: $id) { id state }'],
    ['a residence procedure', () => guidance.procedureId, 'residenceProcedure(id: $id) { id state }'],
    ['a room', () => guidance.roomId, 'room(id: $id) { id label }'],
    ['a member of staff', () => staff.legal.id, 'worker(id: $id) { id displayName }'],
  ]

  test('opens a case file of the own centre', async () => {
    const { body } = await system.ask(
      payoke,
      'query ($id: ID!) { caseFile(id: $id) { code currentStay { state } residenceProcedure { state } } }',
      { id: own.caseFileId },
    )
    expect(body).toMatchObject({
      data: {
        caseFile: { code: own.code, currentStay: { state: 'ACTIVE' }, residenceProcedure: { state: 'REFLECTION' } },
      },
    })
    expect(body.errors).toBeUndefined()
  })

  test.each(READS)(
    'gets for %s of PAG-ASA the same bytes as for one that does not exist',
    async (_what, id, selection) => {
      const query = `query ($id: ID!) { ${selection} }`
      const absent = id().replace(/.{8}$/, '0badf00d')
      const answered = await system.ask(payoke, query, { id: id() })
      expect(answered.text).toBe((await system.ask(payoke, query, { id: absent })).text)
      expect(answered.status).toBe(200)
      expect(answered.text).toContain('NOT_FOUND')
    },
  )

  test('finds nobody of PAG-ASA by searching, by code or in any list', async () => {
    const { text } = await system.ask(
      payoke,
      `query ($code: String!) { search(text: "Hidden DEMO", first: 20) { caseFile { code } } caseFileByCode(code: $code) { id openedOn }
        caseFiles(first: 50) { nodes { id code } } referrals(first: 50) { nodes { id } } stays(first: 50) { nodes { id } }
        residenceProcedures(first: 50) { nodes { id } } deadlines(first: 50) { nodes { id } } }`,
      { code: guidance.code },
    )
    for (const id of [guidance.caseFileId, guidance.referralId, guidance.stayId, guidance.procedureId])
      expect(text).not.toContain(id)
    expect(text).toContain(own.caseFileId)
  })

  test('sees cost claims of all three centres with their amounts, and of a foreign one nothing more', async () => {
    const { body } = await system.ask(
      payoke,
      '{ costClaims(first: 50) { nodes { id centre amount { amountCents } state provider invoiceReference beneficiaryRef } } }',
    )
    const claims = body.data.costClaims.nodes as { id: string }[]
    expect(claims.find(({ id }) => id === own.claimId)).toMatchObject({ centre: 'PAYOKE', provider: 'DEMO DEMO-Own' })
    expect(claims.find(({ id }) => id === guidance.claimId)).toEqual({
      id: guidance.claimId,
      centre: 'PAGASA',
      amount: { amountCents: 3 * 97_531 },
      state: 'DRAFT',
      provider: null,
      invoiceReference: null,
      beneficiaryRef: null,
    })
  })

  test('changes nothing of PAG-ASA, and learns nothing by trying', async () => {
    const query = `mutation ($input: EndStayInput!) { endStay(input: $input) { stay { id } userErrors { reason } } }`
    const input = (stayId: string) => ({
      input: { idempotencyKey: 'test-key-0001', stayId, expectedVersion: 1, on: '2030-01-01', destination: 'UNKNOWN' },
    })
    const educator = await colleague(system, ['DIRECTOR', 'SHELTER_EDUCATOR'], 'PAYOKE')
    const answered = await system.ask(educator, query, input(guidance.stayId))
    expect(answered.text).toBe(
      (await system.ask(educator, query, input(guidance.stayId.replace(/.{8}$/, '0badf00d')))).text,
    )
    expect(answered.text).toContain('NOT_FOUND')
  })
})

describe('a subgraph asked directly', () => {
  test('with only the user’s token answers 401', async () => {
    for (const { process } of Object.values(system.parts)) {
      const response = await fetch(`http://127.0.0.1:${process.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await system.tokenFor(staff.legal)}` },
        body: '{"query":"{ __typename }"}',
      })
      expect([response.status, await response.text()]).toEqual([
        401,
        '{"errors":[{"message":"Sign in first.","extensions":{"code":"UNAUTHENTICATED"}}]}',
      ])
    }
  })

  test('with a good assertion answers of another centre’s entities as of absent ones', async () => {
    const { mintAssertion, ASSERTION_HEADER } = await import('@houvast/schema')
    const ask = async (name: keyof typeof system.parts, query: string, id: string) => {
      const { process, assertionKey } = system.parts[name]
      const body = JSON.stringify({ query, variables: { r: [{ __typename: 'CaseFile', id, centre: 'PAYOKE' }] } })
      const token = await system.tokenFor(payoke)
      const assertion = mintAssertion({
        audience: name,
        key: assertionKey,
        body,
        token,
        viewer: payoke,
        requestId: 'r',
      })
      const response = await fetch(`http://127.0.0.1:${process.port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          [ASSERTION_HEADER]: assertion,
        },
        body,
      })
      expect(response.status).toBe(200)
      return (await response.text()).replaceAll(id, 'ID')
    }
    const selections = {
      persons: 'code mode',
      justice: 'residenceProcedure { state }',
      housing: 'currentStay { state } stays { id }',
    } as const
    for (const [name, selection] of Object.entries(selections)) {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CaseFile { id ${selection} } } }`
      const absent = guidance.caseFileId.replace(/.{8}$/, '0badf00d')
      expect(await ask(name as never, query, guidance.caseFileId)).toBe(await ask(name as never, query, absent))
      // The positive twin: the own file is answered.
      expect(await ask(name as never, query, own.caseFileId)).not.toBe(await ask(name as never, query, absent))
    }
  })
})

test('with the gateway’s filter gone the subgraphs refuse the same fields', async () => {
  vi.resetModules()
  vi.doMock('../src/authorize/filter/filterCache.js', () => ({
    FilterCache: class {
      filter = ({ document, documentKey }: { document: unknown; documentKey: string }) => ({
        document,
        planKey: documentKey,
        refused: [],
        hidden: null,
      })
      clear() {}
    },
  }))
  const { wholeSystem: unfiltered } = await import('./wholeSystem.js')
  const open = await unfiltered()
  try {
    const people = await staffOf(open, 'PAGASA')
    const { caseFileId, code } = await aGuidance(open, people, 'PAGASA', 'DEMO-Guarded')
    let body: { data?: unknown; errors?: never[] } = {}
    const asked = await open.asked(async () => {
      body = (await open.ask(people.educator, PAGE, { id: caseFileId })).body
    })
    // The filter is really gone: the subgraphs were asked.
    expect(asked).toContain('residenceProcedure')
    expectOnlyTheStay(body, code)
  } finally {
    await open.stop()
    vi.doUnmock('../src/authorize/filter/filterCache.js')
    vi.resetModules()
  }
}, 60_000)

test('with row-level security gone in every database the guard alone shows nothing of PAG-ASA', async () => {
  const open = await wholeSystem()
  try {
    const hidden = await aGuidance(open, await staffOf(open, 'PAGASA'), 'PAGASA', 'DEMO-Unwalled')
    for (const [name, { database }] of Object.entries(open.parts)) {
      const tables = await database.admin<{ tablename: string }>(
        'select tablename from pg_tables where schemaname = $1',
        [name],
      )
      for (const { tablename } of tables)
        await database.admin(`alter table ${name}.${tablename} disable row level security`)
    }
    const stranger = viewerWith(['TEAM_LEAD', 'LEGAL_WORKER', 'SOCIAL_WORKER', 'SHELTER_EDUCATOR'], 'PAYOKE')
    const queries = [
      PAGE,
      'query ($id: ID!) { caseFile(id: $id) { client { fullName callName } strands { worker { displayName } } household { person { fullName } } } }',
      '{ caseFiles(first: 10) { nodes { code client { fullName } } } referrals(first: 10) { nodes { code contact { notes } } } }',
      '{ stays(first: 10) { nodes { state } } residenceProcedures(first: 10) { nodes { state } } deadlines(first: 10) { nodes { dueOn } } }',
      '{ search(text: "Unwalled", first: 10) { caseFile { code } matchedOn } workers(first: 10) { nodes { displayName } } }',
      '{ rooms(first: 10) { nodes { label } } houseTonight { persons rooms { room { label } } } }',
    ]
    for (const query of queries) {
      const { text } = await open.ask(stranger, query, { id: hidden.caseFileId })
      expect(text).not.toContain('Unwalled')
      expect(text).not.toContain(hidden.code)
      expect(text).not.toMatch(/REFLECTION|ACTIVE|DEMO legal|"label":"/)
    }
  } finally {
    await open.stop()
  }
}, 60_000)

test('no log of the gateway or a subgraph holds a name, a code, an amount or a token', () => {
  const logs = [...system.log, ...Object.values(system.parts).flatMap(({ process }) => process.log)].join('\n')
  expect(logs.length).toBeGreaterThan(1_000)
  for (const secret of ['DEMO-Hidden', 'DEMO-Own', guidance.code, 'Bearer', 'eyJ']) expect(logs).not.toContain(secret)
  // Digits inside a time or an id are no amount.
  expect(logs).not.toMatch(/(?<![\w.-])(97531|292593)(?![\w.-])/)
})
