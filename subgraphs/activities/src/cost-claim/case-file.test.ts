import type { Viewer } from '@houvast/schema'
import { caseFileSubject, keyOf } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import {
  aCaseFileId,
  aClaim,
  aDraft,
  CLAIM,
  carryOut,
  type finance,
  socialWorker,
  step,
} from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const leavesOf = (viewer: Viewer) =>
  activities.database.admin('select subject, deed, fields from audit.leaf where viewer = $1', [viewer.id])

describe('the costs of a case file', () => {
  const COSTS = 'query ($is: [_Any!]!) { _entities(representations: $is) { ... on CaseFile { id costClaims { id } } } }'
  const costsOf = (viewer: typeof finance, id: string) =>
    activities.ask(viewer, COSTS, { is: [{ __typename: 'CaseFile', id }] })

  test('are listed from the file’s side, newest month first, and the reading is on record', async () => {
    const caseFileId = aCaseFileId()
    const older = await aClaim(activities, { caseFileId, month: '2026-08-01' })
    const newer = await aClaim(activities, { caseFileId })
    const legal = viewerWith('LEGAL_WORKER')
    const { data } = await costsOf(legal, caseFileId)
    expect(data._entities).toEqual([{ id: caseFileId, costClaims: [{ id: newer.id }, { id: older.id }] }])
    const leaves = await activities.database.admin('select * from audit.leaf where viewer = $1', [legal.id])
    expect(leaves).toMatchObject([
      {
        subject: caseFileSubject(keyOf('case', caseFileId)!).id,
        deed: 'READ',
        fields: ['CaseFile.costClaims', 'CaseFile.id'],
      },
    ])
  })

  test('of another centre are answered, byte for byte, like those of a file that does not exist', async () => {
    const caseFileId = aCaseFileId()
    await aClaim(activities, { caseFileId })
    const stranger = viewerWith('SOCIAL_WORKER', 'PAYOKE')
    const absent = aCaseFileId()
    const ask = (id: string) => activities.askRaw(stranger, COSTS, { is: [{ __typename: 'CaseFile', id }] })
    expect((await ask(caseFileId)).replace(caseFileId, absent)).toBe(await ask(absent))
    expect((await costsOf(stranger, caseFileId)).data._entities[0].costClaims).toEqual([])
  })

  test.each(['FINANCE', 'DIRECTOR'] as const)('are refused to %s, who may see claims but not whose', async role => {
    const { data, errors } = await costsOf(viewerWith(role), aCaseFileId())
    expect(data._entities[0].costClaims).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('are written under the file, by whoever drafts and submits', async () => {
    const caseFileId = aCaseFileId()
    const claim = await aClaim(activities, { caseFileId })
    await step(activities, claim, 'SUBMIT')
    const leaves = await activities.database.admin(
      "select fields from audit.leaf where subject = $1 and deed = 'WRITE' order by at",
      [keyOf('case', caseFileId)],
    )
    expect(leaves).toEqual([{ fields: ['Mutation.draftCostClaim'] }, { fields: ['Mutation.submitCostClaim'] }])
  })

  test('are on record when what is kept of one is read by the claim, for whom it is by pseudonym included', async () => {
    const caseFileId = aCaseFileId()
    const { id } = await aClaim(activities, { caseFileId })
    const reader = viewerWith('FINANCE')
    await activities.ask(reader, CLAIM('id amount { amountCents } provider beneficiaryRef'), { id })
    expect(await leavesOf(reader)).toMatchObject([
      { subject: keyOf('case', caseFileId), deed: 'READ', fields: ['CostClaim.beneficiaryRef', 'CostClaim.provider'] },
    ])
  })

  test('leave no leaf when only what all centres see is read, or nothing of another centre’s is shown', async () => {
    const { id } = await aClaim(activities, { caseFileId: aCaseFileId() })
    const [reader, stranger] = [viewerWith('FINANCE'), viewerWith('FINANCE', 'SURYA')]
    await activities.ask(reader, CLAIM('id month sessions amount { amountCents }'), { id })
    await activities.ask(stranger, CLAIM('id provider invoiceReference beneficiaryRef'), { id })
    expect([await leavesOf(reader), await leavesOf(stranger)]).toEqual([[], []])
  })

  test('are not shown, and none is drafted, when the audit cannot be written', async () => {
    const caseFileId = aCaseFileId()
    await activities.database.admin('revoke insert on audit.leaf from activities_pagasa')
    try {
      const shown = await costsOf(viewerWith('LEGAL_WORKER'), caseFileId)
      expect(shown).toMatchObject({ data: null, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
      const drafted = await refusedWithoutTrace(activities, () =>
        carryOut(activities, socialWorker, 'draftCostClaim', { ...aDraft, caseFileId }),
      )
      expect(drafted.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
    } finally {
      await activities.database.admin('grant insert on audit.leaf to activities_pagasa')
    }
  })
})
