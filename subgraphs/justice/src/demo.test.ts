import { newId } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import { addDemo, type DemoProcedure } from './demo.js'
import { migrations } from './migrations/index.js'
import { aDocument, aHistory, onAttestation, onCard } from './residence/residence.fixtures.js'

let justice: TestSubgraph
beforeEach(async () => {
  justice = await testSubgraph('justice', capabilities, migrations)
})
afterEach(() => justice.stop())

const told = (centre: DemoProcedure['centre'], more = {}): DemoProcedure => ({ centre, ...aHistory(more) })
const rows = () =>
  justice.database.admin(
    `select centre, state, count(*)::int from justice.residence_procedure group by 1, 2 order by 1, 2`,
  )

test('a story becomes procedures with the states that follow from it, each in its own centre', async () => {
  const end = { state: 'OTHER_STATUS', on: '2026-09-02', reason: 'OTHER_STATUS_OBTAINED', otherStatus: 'Asylum' }
  const procedures = [
    told('PAGASA', onCard()),
    told('PAGASA', { notApplicableReason: 'EU_CITIZEN' }),
    told('PAYOKE', onAttestation()),
    told('SURYA', { end }),
  ]
  await addDemo(justice.spaces, { procedures: JSON.parse(JSON.stringify(procedures)) })
  expect(await rows()).toEqual([
    { centre: 'PAGASA', state: 'NOT_APPLICABLE', count: 1 },
    { centre: 'PAGASA', state: 'TEMPORARY_A', count: 1 },
    { centre: 'PAYOKE', state: 'PROVISIONAL_AI', count: 1 },
    { centre: 'SURYA', state: 'OTHER_STATUS', count: 1 },
  ])
})

test('a story told twice is added once', async () => {
  const procedures = [told('PAGASA', onCard())]
  await addDemo(justice.spaces, { procedures })
  const before = await justice.fingerprint()
  await addDemo(justice.spaces, { procedures })
  expect(await justice.fingerprint()).toBe(before)
})

test('a story that the law does not allow is refused with its reason, and nothing of its centre is added', async () => {
  const impossible = told('PAGASA', { documents: [aDocument('A_CARD', '2026-09-01')] })
  const before = await justice.fingerprint()
  await expect(addDemo(justice.spaces, { procedures: [told('PAGASA', onCard()), impossible] })).rejects.toThrow(
    `The story of procedure ${impossible.id} cannot have happened: EARLIER_STEP_MISSING.`,
  )
  expect(await justice.fingerprint()).toBe(before)
})

test('five years of a centre are added within seconds', async () => {
  const procedures = Array.from({ length: 500 }, () => told('PAGASA', { ...freshKeys(onCard()) }))
  const start = performance.now()
  await addDemo(justice.spaces, { procedures })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(await rows()).toEqual([{ centre: 'PAGASA', state: 'TEMPORARY_A', count: 500 }])
})

const freshKeys = <T extends object>(history: T): T =>
  JSON.parse(JSON.stringify(history, (key, value) => (key === 'id' ? newId() : value)))
