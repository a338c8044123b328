import { keyOf } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { beneficiaryRef } from './beneficiary.js'
import {
  aCaseFileId,
  aClaim,
  aSubmittedClaim,
  CLAIM,
  claimAs,
  coordinator,
  finance,
  OWN,
  REVIEW,
  SHARED,
  socialWorker,
  step,
} from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

describe('of a claim', () => {
  test('all three centres see month, sessions, price, amount and state', async () => {
    const claim = await aSubmittedClaim(activities)
    for (const viewer of [coordinator, viewerWith('FINANCE', 'SURYA'), viewerWith('PARTNER_PROGRAM', 'PAYOKE')])
      expect(await claimAs(activities, viewer, claim.id, 'centre sessions state')).toEqual({
        centre: 'PAGASA',
        sessions: 4,
        state: 'SUBMITTED',
      })
  })

  test('only the own centre sees the provider, the invoice and the pseudonym of the beneficiary', async () => {
    const caseFileId = aCaseFileId()
    const { id } = await aClaim(activities, { caseFileId })
    expect(await claimAs(activities, finance, id, OWN)).toEqual({
      provider: 'DEMO practice',
      invoiceReference: 'DEMO-17',
      beneficiaryRef: beneficiaryRef('PAGASA', keyOf('case', caseFileId)!),
    })
    const nothing = { provider: null, invoiceReference: null, beneficiaryRef: null }
    expect(await claimAs(activities, viewerWith('FINANCE', 'SURYA'), id, OWN)).toEqual(nothing)
    expect(await claimAs(activities, viewerWith(['FINANCE', 'VONA_COORDINATOR'], 'PAYOKE'), id, OWN)).toEqual(nothing)
  })

  test('the own centre and the coordinator see question, answer and reason; the others do not', async () => {
    const claim = await aSubmittedClaim(activities)
    const queried = await step(activities, claim, 'QUERY')
    await step(activities, queried.costClaim, 'ANSWER')
    const seen = { question: 'UNIT_PRICE', answer: 'CONFIRMED', rejectReason: null }
    expect(await claimAs(activities, finance, claim.id, REVIEW)).toEqual(seen)
    expect(await claimAs(activities, coordinator, claim.id, REVIEW)).toEqual(seen)
    const nothing = { question: null, answer: null, rejectReason: null }
    expect(await claimAs(activities, viewerWith('FINANCE', 'SURYA'), claim.id, REVIEW)).toEqual(nothing)
  })

  test.each([
    ['a legal worker does not see', 'provider', viewerWith('LEGAL_WORKER')],
    ['a program does not see', 'question', viewerWith('PARTNER_PROGRAM')],
    ['the coordinator alone does not see', 'invoiceReference', viewerWith('VONA_COORDINATOR')],
    ['a social worker does not see', 'budgetLine { id }', socialWorker],
  ])('%s %s', async (_who, field, viewer) => {
    const { id } = await aSubmittedClaim(activities)
    const { data, errors } = await activities.ask(viewer, CLAIM(`id ${field}`), { id })
    expect(data.costClaim).toMatchObject({ id, [field.split(' ')[0]!]: null })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('a shelter educator sees nothing at all', async () => {
    const { id } = await aSubmittedClaim(activities)
    const { data, errors } = await activities.ask(viewerWith('SHELTER_EDUCATOR'), CLAIM(SHARED), { id })
    expect(data.costClaim).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})
