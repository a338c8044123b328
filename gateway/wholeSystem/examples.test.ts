import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { CENTRES, type Centre } from '@houvast/schema'
import { viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestIdentity, testIdentity } from '../local/testing/identity.js'
import { testIssuer } from '../src/testing/issuer.js'
import { colleague, daysAgo, deed } from './guidance.js'
import { type WholeSystem, wholeSystem } from './wholeSystem.js'

const FOLDER = new URL('../../schema/contracts/examples/', import.meta.url)
const namesIn = (contract: string) =>
  readdirSync(new URL(contract, FOLDER))
    .filter(file => file.endsWith('.graphql'))
    .map(file => file.replace('.graphql', ''))
const read = (contract: string, name: string) => ({
  query: readFileSync(new URL(`${contract}/${name}.graphql`, FOLDER), 'utf8'),
  variables: JSON.parse(readFileSync(new URL(`${contract}/${name}.json`, FOLDER), 'utf8')),
})

let identity: TestIdentity
let system: WholeSystem
let trainingId: string
beforeAll(async () => {
  identity = await testIdentity()
  system = await wholeSystem(await testIssuer('EdDSA', identity))
  const coordinator = await colleague(system, ['DIRECTOR', 'VONA_COORDINATOR'], 'PAYOKE')
  const plan = {
    title: 'DEMO training',
    theme: 'TRAUMA_INFORMED',
    heldOn: daysAgo(-30),
    startsAt: '09:30',
    minutes: 180,
  }
  const place = { place: 'DEMO room', trainer: 'DEMO trainer', capacity: 12 }
  const { trainingSession } = await deed(
    system,
    coordinator,
    'planTrainingSession',
    { ...plan, ...place },
    'trainingSession { id }',
  )
  trainingId = trainingSession.id
}, 120_000)
afterAll(async () => {
  await system?.stop()
  await identity?.close()
})

const PATHS = { vona: '/vona/graphql', analytics: '/analytics/graphql' }
async function run(contract: keyof typeof PATHS, name: string, token: string, variables: object = {}) {
  const example = read(contract, name)
  const body = JSON.stringify({ query: example.query, variables: { ...example.variables, ...variables } })
  const answer = await system.sendWith(token, PATHS[contract], body)
  expect(answer.body.errors).toBeUndefined()
  expect(answer.status).toBe(200)
  return answer.body.data
}
const inputOf = (name: string) => ({ ...read('vona', name).variables.input, idempotencyKey: randomUUID() })

describe.each(CENTRES)('an example that partners are shown works for the program of %s:', centre => {
  let token: string
  let claim: { id: string; version: number }
  beforeAll(async () => {
    token = await identity.programToken(centre)
    const input = { ...inputOf('draft-cost-claim'), month: `${daysAgo(31).slice(0, 7)}-01` }
    const { draftCostClaim } = await run('vona', 'draft-cost-claim', token, { input })
    expect(draftCostClaim).toMatchObject({ costClaim: { centre, state: 'DRAFT' }, userErrors: [] })
    claim = draftCostClaim.costClaim
  })

  const examples: Readonly<Record<string, () => Promise<unknown>>> = {
    'draft-cost-claim': async () => expect(claim.version).toBe(1),
    'cost-claim': async () =>
      expect(await run('vona', 'cost-claim', token, { id: claim.id })).toMatchObject({
        costClaim: { centre, can: ['SUBMIT'], budgetLine: null },
      }),
    'submit-cost-claim': async () => {
      const input = { ...inputOf('submit-cost-claim'), claimId: claim.id, expectedVersion: claim.version }
      const { submitCostClaim } = await run('vona', 'submit-cost-claim', token, { input })
      expect(submitCostClaim).toMatchObject({ costClaim: { id: claim.id, state: 'SUBMITTED' }, userErrors: [] })
    },
    'cost-claims': async () => {
      const { costClaims } = await run('vona', 'cost-claims', token, { centre })
      expect(costClaims.nodes).toMatchObject([{ id: claim.id, state: 'SUBMITTED', amount: { currency: 'EUR' } }])
    },
    'costs-by-month': async () => expect(await run('vona', 'costs-by-month', token)).toEqual({ costsByMonth: [] }),
    budget: async () => expect(await run('vona', 'budget', token)).toEqual({ budgetLines: { nodes: [] } }),
    training: async () =>
      expect(await run('vona', 'training', token, { id: trainingId })).toMatchObject({
        trainingSession: { title: 'DEMO training', state: 'PLANNED' },
      }),
    trainings: async () => {
      const { trainingSessions } = await run('vona', 'trainings', token)
      expect(trainingSessions).toMatchObject({ nodes: [{ id: trainingId, placesLeft: 12 }], totalCount: 1 })
    },
  }

  test.each(Object.entries(examples))('%s', async (_name, works) => void (await works()))

  test('and there is no other example', () => {
    expect(namesIn('vona').sort()).toEqual(Object.keys(examples).sort())
  })
})

describe('a program', () => {
  const tokenOf = (centre: Centre) => identity.programToken(centre)
  const vona = async (centre: Centre, query: string, variables: object = {}) =>
    system.sendWith(await tokenOf(centre), '/vona/graphql', JSON.stringify({ query, variables }))

  test.each(['/graphql', '/analytics/graphql'])('is refused at %s', async path => {
    const reply = await system.sendWith(await tokenOf('SURYA'), path, '{"query":"{ viewer { id } }"}')
    expect(reply).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
  })

  test.each([
    '{ caseFiles(first: 1) { nodes { id } } }',
    '{ viewer { id } }',
    '{ costClaims(first: 1) { nodes { provider } } }',
    '{ _entities(representations: []) { __typename } }',
    'mutation { draftCostClaim(input: { idempotencyKey: "a", month: "2026-01-01", sessions: 1, unitPriceCents: 1, caseFileId: "case_1" }) { userErrors { code } } }',
  ])('finds nothing by %s, and no subgraph is asked', async query => {
    const asked = await system.asked(async () => {
      const { body } = await vona('SURYA', query)
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    })
    expect(asked).toBe('')
  })

  test('is shown by introspection the joint project, and nothing of a case', async () => {
    const { body } = await vona('SURYA', '{ __schema { types { name } } }')
    const names = body.data.__schema.types.map(({ name }: { name: string }) => name).join(' ')
    expect(names).toContain('CostClaim')
    expect(names).not.toMatch(/CaseFile|Person|Referral|Worker|Stay|Room|Residence/)
  })

  test('drafts for its own centre only, and cannot submit the claim of another', async () => {
    const input = { ...inputOf('draft-cost-claim'), month: `${daysAgo(31).slice(0, 7)}-01` }
    const { draftCostClaim } = await run('vona', 'draft-cost-claim', await tokenOf('PAGASA'), { input })
    expect(draftCostClaim.costClaim.centre).toBe('PAGASA')
    const { id: claimId, version: expectedVersion } = draftCostClaim.costClaim
    const { query } = read('vona', 'submit-cost-claim')
    const foreign = await vona('SURYA', query, { input: { idempotencyKey: randomUUID(), claimId, expectedVersion } })
    expect(foreign.body).toMatchObject({ data: { submitCostClaim: null } })
    expect(foreign.body.errors).toHaveLength(1)
    expect((await run('vona', 'cost-claim', await tokenOf('PAGASA'), { id: claimId })).costClaim).toMatchObject({
      version: expectedVersion,
      state: 'DRAFT',
    })
  })
})

describe('an example that analysts are shown works:', () => {
  const token = () => system.tokenFor(viewerWith('ANALYST', null))

  test('catalogue', async () => {
    const { viewer, statisticsCatalogue } = await run('analytics', 'catalogue', await token())
    expect(viewer).toEqual({ roles: ['ANALYST'], can: ['statistics:read'] })
    expect(statisticsCatalogue).toMatchObject({ years: [] })
    expect(statisticsCatalogue.dimensions).toHaveLength(6)
  })

  test('statistics', async () => {
    const { statistics } = await run('analytics', 'statistics', await token())
    expect(statistics).toEqual({ state: 'NOT_PUBLISHED', publishedOn: null, cells: [] })
  })

  test('and there is no other example', () => {
    expect(namesIn('analytics').sort()).toEqual(['catalogue', 'statistics'])
  })
})

test('an analyst who asks for a table that is not published is told which argument is wrong', async () => {
  const query = '{ statistics(year: 2025, measure: REFERRALS, dimensions: [SEX, AGE_BAND]) { state } }'
  const token = await system.tokenFor(viewerWith('ANALYST', null))
  const { body } = await system.sendWith(token, '/analytics/graphql', JSON.stringify({ query }))
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: ['dimensions'] } }] })
})
