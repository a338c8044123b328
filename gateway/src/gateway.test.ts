import { expect, test } from 'vitest'
import { caseGateway } from './testing/caseGateway.js'

const { world, fetched } = caseGateway()

const query = '{ caseFiles(first: 10) { nodes { id code name residence { step } } } }'
test('one question is answered from two subgraphs', async () => {
  const { status, body } = await world().ask(['LEGAL_WORKER'], { query })
  expect(status).toBe(200)
  expect(body).toEqual({
    data: {
      caseFiles: {
        nodes: [
          { id: 'case_1', code: 'D-1', name: 'DEMO One', residence: { step: 'step of case_1' } },
          { id: 'case_2', code: 'D-2', name: 'DEMO Two', residence: { step: 'step of case_2' } },
        ],
      },
    },
  })
})

test('a client that gives its fields the names of keys gets its fields, and no subgraph is told another key', async () => {
  const renamed = '{ caseFile(id: "case_1") { id: code code: name residence { step } } }'
  const all = { id: 'D-1', code: 'DEMO One', residence: { step: 'step of case_1' } }
  expect((await world().ask(['LEGAL_WORKER'], { query: renamed })).body).toEqual({ data: { caseFile: all } })
  const { body } = await world().ask(['SHELTER_EDUCATOR'], { query: renamed })
  expect(body.data.caseFile).toEqual({ id: 'D-1', code: null, residence: null })
})

test('the same question without the rights has nulls and one error per refused place, and the fields are never fetched', async () => {
  const { status, body } = await world().ask(['SHELTER_EDUCATOR'], { query })
  expect(status).toBe(200)
  expect(body).toEqual({
    data: {
      caseFiles: {
        nodes: [
          { id: 'case_1', code: 'D-1', name: null, residence: null },
          { id: 'case_2', code: 'D-2', name: null, residence: null },
        ],
      },
    },
    errors: [
      {
        message: 'Unauthorized field or type',
        path: ['caseFiles', 'nodes', '@', 'name'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: expect.objectContaining({ missing: 'ROLE' }) },
      },
      {
        message: 'Unauthorized field or type',
        path: ['caseFiles', 'nodes', '@', 'residence'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: expect.objectContaining({ missing: 'ROLE' }) },
      },
    ],
  })
  expect(world().subgraphs['justice']!.received).toEqual([])
  expect(fetched()).not.toMatch(/name|residence/)
})

test('plans are not shared between viewers with different rights, in either order', async () => {
  const text = '{ caseFile(id: "case_1") { name residence { step } } }'
  const ask = async (role: string) => (await world().ask([role], { query: text })).body.data.caseFile
  const all = { name: 'DEMO One', residence: { step: 'step of case_1' } }
  const none = { name: null, residence: null }
  expect(await ask('LEGAL_WORKER')).toEqual(all)
  expect(await ask('SHELTER_EDUCATOR')).toEqual(none)
  expect(await ask('LEGAL_WORKER')).toEqual(all)
  const other = text.replace('{ name', '{ code name')
  expect((await world().ask(['SHELTER_EDUCATOR'], { query: other })).body.data.caseFile).toMatchObject(none)
  expect((await world().ask(['LEGAL_WORKER'], { query: other })).body.data.caseFile).toMatchObject(all)
})

test('when everything is refused no subgraph is called', async () => {
  const { body } = await world().ask(['FINANCE'], { query })
  expect(body.data).toEqual({ caseFiles: null })
  expect(body.errors).toHaveLength(1)
  expect(fetched()).toBe('')
})

test('a refused mutation is not executed', async () => {
  const { body } = await world().ask(['LEGAL_WORKER'], {
    query: 'mutation { openCase(input: { name: "DEMO" }) { id } }',
  })
  expect(body.data).toEqual({ openCase: null })
  expect(fetched()).toBe('')
})

test('an error inside a subgraph is masked and keeps its place', async () => {
  const { body, text } = await world().ask(['LEGAL_WORKER'], { query: '{ caseFile(id: "case_1") { code broken } }' })
  expect(body.data).toEqual({ caseFile: { code: 'D-1', broken: null } })
  expect(body.errors).toMatchObject([{ path: ['caseFile', 'broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(Object.keys(body.errors[0].extensions)).toEqual(['code'])
  expect(text).not.toMatch(/vault|persons|127\.0\.0\.1/)
})

test('no answer may be kept by anybody', async () => {
  expect((await world().ask(['LEGAL_WORKER'], { query })).headers.get('cache-control')).toBe('no-store')
  expect((await world().ask(null, { query })).headers.get('cache-control')).toBe('no-store')
})

test('the log has one line per request, without what was asked or answered', async () => {
  world().log.length = 0
  await world().ask(['LEGAL_WORKER'], {
    query: 'query Secretive($n: String!) { find(text: $n) { name } }',
    variables: { n: 'DEMO Searched' },
  })
  await expect.poll(() => world().log.filter(line => line.includes('answered'))).toHaveLength(1)
  expect(world().log.join('')).not.toMatch(/DEMO|Secretive|worker_|Bearer/)
})

test('a condition that is null is refused, also after the same question was answered', async () => {
  const text = 'query ($yes: Boolean = true) { caseFile(id: "case_1") { code name @include(if: $yes) } }'
  expect((await world().ask(['SHELTER_EDUCATOR'], { query: text })).body.data.caseFile).toEqual({
    code: 'D-1',
    name: null,
  })
  const no = await world().ask(['SHELTER_EDUCATOR'], { query: text, variables: { yes: false } })
  expect(no.body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  const wrong = await world().ask(['SHELTER_EDUCATOR'], { query: text, variables: { yes: null } })
  expect(wrong).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', field: ['yes'] } }] },
  })
  expect(fetched()).not.toContain('name')
})
