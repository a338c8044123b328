import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_SECOND_FACTOR_SECRET } from '../demo/secrets.js'
import { demoWorker } from '../demo/staff.js'
import { type TestIdentity, testIdentity } from '../testing/identity.js'
import { acceptCode, currentCode, unusedCode } from './secondFactor.js'

const NOON = Date.UTC(2026, 10, 23, 12)
const HALF_MINUTE = 30_000
const account = (signIn: string) => ({ id: demoWorker(signIn).id, secondFactorSecret: DEMO_SECOND_FACTOR_SECRET })

let identity: TestIdentity

beforeAll(async () => {
  identity = await testIdentity()
}, 60_000)
afterAll(() => identity?.close())

const stepOf = async (signIn: string) => {
  const { rows } = await identity.database.query<{ step: number }>(
    'SELECT second_factor_step::integer AS step FROM account WHERE sign_in = $1',
    [signIn],
  )
  return rows[0]?.step ?? 0
}

test.each([
  ['social.pagasa', -1],
  ['social2.pagasa', 0],
  ['social3.pagasa', 1],
])('%s: a code of the half minute %i away is accepted, since clocks differ a little', async (signIn, away) => {
  const code = currentCode(DEMO_SECOND_FACTOR_SECRET, NOON + away * HALF_MINUTE)
  expect(await acceptCode(identity.database, account(signIn), code, NOON)).toBe(true)
})

test.each([-2, 2])('a code of %i half minutes away is refused, and nothing is remembered of it', async away => {
  const code = currentCode(DEMO_SECOND_FACTOR_SECRET, NOON + away * HALF_MINUTE)
  expect(await acceptCode(identity.database, account('coach.pagasa'), code, NOON)).toBe(false)
  expect(await stepOf('coach.pagasa')).toBe(0)
})

test('of the same code sent twice at the same moment, one is accepted', async () => {
  const code = currentCode(DEMO_SECOND_FACTOR_SECRET, NOON)
  const both = [1, 2].map(() => acceptCode(identity.database, account('lead.pagasa'), code, NOON))
  expect((await Promise.all(both)).sort()).toEqual([false, true])
})

test('a code older than one that was used is refused', async () => {
  const [old, newer] = [0, HALF_MINUTE].map(later => currentCode(DEMO_SECOND_FACTOR_SECRET, NOON + later))
  expect(await acceptCode(identity.database, account('finance.pagasa'), newer ?? '', NOON)).toBe(true)
  expect(await acceptCode(identity.database, account('finance.pagasa'), old ?? '', NOON)).toBe(false)
})

test('the demonstration shows the next code when the one of this moment was used', async () => {
  const code = currentCode(DEMO_SECOND_FACTOR_SECRET, NOON)
  await acceptCode(identity.database, account('outreach.pagasa'), code, NOON)
  const next = unusedCode(DEMO_SECOND_FACTOR_SECRET, await stepOf('outreach.pagasa'), NOON)
  expect(await acceptCode(identity.database, account('outreach.pagasa'), next, NOON)).toBe(true)
})

test('nobody without a second factor passes, whatever the code', async () => {
  const without = { ...account('director.pagasa'), secondFactorSecret: null }
  expect(await acceptCode(identity.database, without, '000000', NOON)).toBe(false)
})
