import { CENTRES, type Centre } from '@houvast/schema'
import { keyOf, publicId } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import { aCaseFileId, aClaim, OWN, REVIEW, socialWorker } from './cost-claim/cost-claim.fixtures.js'
import { migrations } from './migrations/index.js'
import { aTraining, register } from './training/training.fixtures.js'

let activities: TestSubgraph
let claim: string
const caseFileId = aCaseFileId()
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
  const { id } = await aTraining(activities)
  await register(activities, socialWorker, id)
  claim = keyOf('claim', (await aClaim(activities, { caseFileId })).id)!
})
afterAll(() => activities.stop())

/** What plain SQL can do as a login: rows, or the error's text. */
async function as(space: Centre | 'JOINT', sql: string): Promise<number | string> {
  try {
    return (await activities.spaces[space].em.fork().execute(sql)).length
  } catch (error) {
    return (error as Error).message
  }
}

describe('with plain SQL as the login of another centre', () => {
  test.each(['training_attendee', 'cost_claim_detail', 'cost_claim_link', 'cost_claim_review'])(
    'no row of %s can be read, whatever settings the session sets',
    async table => {
      expect(await as('PAGASA', `select * from activities.${table}`)).toBe(1)
      const settings = "set_config('app.viewer', 'x', false), set_config('row_security', 'on', false)"
      expect(await as('PAYOKE', `select *, ${settings} from activities.${table}`)).toBe(0)
    },
  )

  test.each([
    ['cost_claim', "state = 'SUBMITTED'"],
    ['cost_claim_review', "answer = 'CONFIRMED'"],
    ['training_registration', "state = 'CANCELLED'"],
  ])('no row of %s can be changed', async (table, set) => {
    expect(await as('PAYOKE', `update activities.${table} set ${set} where centre = 'PAGASA' returning 1`)).toBe(0)
  })

  test('nothing can be added in the name of another centre', async () => {
    const row = (centre: Centre) => `insert into activities.cost_claim
      (centre, id, changed_at, month, sessions, unit_price_cents, amount_cents)
      values ('${centre}', uuidv7(), now(), '2026-10-01', 1, 1, 1) returning 1`
    expect(await as('PAYOKE', row('PAGASA'))).toContain('row-level security')
    expect(await as('PAYOKE', row('PAYOKE'))).toBe(1)
  })

  test('a link to another centre’s claim fails like one to a claim that does not exist', async () => {
    const link = (
      id: string,
    ) => `insert into activities.cost_claim_link (centre, id, changed_at, claim_id, case_file_id)
      values ('PAYOKE', uuidv7(), now(), '${id}', uuidv7())`
    const foreign = await as('PAYOKE', link(claim))
    const absent = '0193b2a4-7c5e-7000-8000-00000000beef'
    expect(foreign).toContain('violates foreign key constraint')
    expect(
      String(foreign)
        .replaceAll(claim, '')
        .replaceAll(/uuidv7\(\)/g, ''),
    ).toBe(String(await as('PAYOKE', link(absent))).replaceAll(absent, ''))
  })
})

describe('the joint login', () => {
  test.each(['training_attendee', 'cost_claim_detail', 'cost_claim_link'])('cannot reach %s', async table => {
    expect(await as('JOINT', `select * from activities.${table}`)).toContain('permission denied')
  })

  test('adds nothing of any centre', async () => {
    for (const centre of CENTRES)
      expect(
        await as('JOINT', `insert into activities.cost_claim (centre, id) values ('${centre}', uuidv7())`),
      ).toContain('permission denied')
  })
})

test('a viewer of no centre reads nothing', async () => {
  const { errors } = await activities.ask(viewerWith('ANALYST', null), '{ costClaims(first: 1) { totalCount } }')
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
})

test('with the walls of the database gone, nothing of another centre is shown all the same', async () => {
  const walled = ['cost_claim_detail', 'cost_claim_link', 'cost_claim_review', 'training_attendee']
  const switchWalls = (word: string) =>
    activities.database.admin(
      walled.map(table => `alter table activities.${table} ${word} row level security`).join(';'),
    )
  const stranger = viewerWith(['SOCIAL_WORKER', 'FINANCE'], 'SURYA')
  await switchWalls('disable')
  try {
    expect(await as('SURYA', 'select * from activities.cost_claim_link')).toBe(1)
    const { data } = await activities.ask(
      stranger,
      `query ($claim: ID!, $files: [_Any!]!) {
        costClaim(id: $claim) { ${OWN} ${REVIEW} }
        _entities(representations: $files) { ... on CaseFile { costClaims { id } } } }`,
      { claim: publicId('claim', claim), files: [{ __typename: 'CaseFile', id: caseFileId }] },
    )
    expect(new Set(Object.values(data.costClaim))).toEqual(new Set([null]))
    expect(data._entities).toEqual([{ costClaims: [] }])
  } finally {
    await switchWalls('enable')
  }
})
