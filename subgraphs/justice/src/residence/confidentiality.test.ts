import { newId, publicId } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aProcedure, deed, onCard, READ } from './residence.fixtures.js'

const ABSENT = 'residence_0193b2a47c5e7000800000000000beef'
const OF_CASE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile {
  residenceProcedure { state documents { endsOn } } residenceProcedures { id } nextDeadline { dueOn } } } }`
const EXPIRY =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile { residenceExpiry { kind endsOn } } } }'
const PROCEDURE = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ResidenceProcedure { id state } } }'

let justice: TestSubgraph
let procedure: Awaited<ReturnType<typeof aProcedure>>
beforeAll(async () => {
  justice = await testSubgraph('justice', capabilities, migrations)
  justice.clock.setDay('2026-12-01')
})
beforeEach(async () => {
  procedure = await aProcedure(justice.spaces, onCard())
})
afterAll(() => justice.stop())

const of = (typename: string, id: string) => ({ of: [{ __typename: typename, id }] })

describe('a residence procedure', () => {
  test.each(['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER', 'TEAM_LEAD', 'DIRECTOR'] as const)(
    'is shown to a %s',
    async role => {
      const { data, errors } = await justice.ask(viewerWith(role), READ, { id: procedure.id })
      expect(errors).toBeUndefined()
      expect(data.residenceProcedure).toMatchObject({ id: procedure.id, state: 'TEMPORARY_A' })
    },
  )

  test.each([
    'INTAKE_WORKER',
    'SOCIAL_WORKER',
    'PSYCHOLOGIST',
    'SHELTER_EDUCATOR',
    'HOUSING_COACH',
    'ACTIVITY_ORGANISER',
    'OUTREACH_WORKER',
    'VONA_COORDINATOR',
    'FINANCE',
    'DATA_PROTECTION_OFFICER',
    'PLATFORM_ADMINISTRATOR',
    'PARTNER_PROGRAM',
  ] as const)('is refused to a %s', async role => {
    const { data, errors } = await refusedWithoutTrace(justice, () =>
      justice.ask(viewerWith(role), READ, { id: procedure.id }),
    )
    expect(data).toEqual({ residenceProcedure: null })
    expect(errors).toMatchObject([{ path: ['residenceProcedure'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test.each(['TEAM_LEAD', 'DIRECTOR', 'SOCIAL_WORKER'] as const)('is changed by no %s', async role => {
    const { answer, errors } = await refusedWithoutTrace(justice, () =>
      deed(justice, viewerWith(role), 'withdrawResidenceProcedure', {
        procedureId: procedure.id,
        expectedVersion: 1,
        on: '2026-12-01',
      }),
    )
    expect(answer).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('to somebody of another centre, a procedure', () => {
  const stranger = viewerWith(['DIRECTOR', 'LEGAL_WORKER', 'VONA_COORDINATOR'], 'PAYOKE')

  test('is byte for byte like one that does not exist', async () => {
    const absent = await justice.askRaw(stranger, READ, { id: ABSENT })
    expect(absent).toContain('NOT_FOUND')
    expect(await justice.askRaw(stranger, READ, { id: procedure.id })).toBe(absent)
  })

  test('is so by reference and from its case file, too', async () => {
    const answers = (id: string, caseFileId: string) =>
      Promise.all([
        justice.askRaw(stranger, PROCEDURE, of('ResidenceProcedure', id)),
        justice.askRaw(stranger, OF_CASE, of('CaseFile', caseFileId)),
        justice.askRaw(stranger, EXPIRY, of('CaseFile', caseFileId)),
      ])
    expect(await answers(procedure.id, procedure.caseFileId)).toEqual(await answers(ABSENT, publicId('case', newId())))
  })

  test('cannot be changed, which is answered like one that does not exist', async () => {
    const step = (procedureId: string) =>
      refusedWithoutTrace(justice, () =>
        deed(justice, stranger, 'withdrawResidenceProcedure', { procedureId, expectedVersion: 1, on: '2026-12-01' }),
      )
    expect(await step(procedure.id)).toEqual(await step(ABSENT))
  })

  test('does not keep the own centre from opening one for a file with the same key', async () => {
    const { answer } = await deed(justice, stranger, 'openResidenceProcedure', {
      caseFileId: procedure.caseFileId,
      responsibleId: stranger.id,
      openedOn: '2026-12-01',
      isMinor: false,
      isUnaccompanied: false,
    })
    expect(answer.userErrors).toEqual([])
  })
})

describe('the kind and end of the document', () => {
  test.each(['SOCIAL_WORKER', 'HOUSING_COACH'] as const)('is all that a %s sees of it', async role => {
    const { data } = await justice.ask(viewerWith(role), EXPIRY, of('CaseFile', procedure.caseFileId))
    expect(data._entities).toEqual([{ residenceExpiry: { kind: 'A_CARD', endsOn: '2027-05-20' } }])
  })

  test('is refused to a shelter educator', async () => {
    const { data, errors } = await justice.ask(
      viewerWith('SHELTER_EDUCATOR'),
      EXPIRY,
      of('CaseFile', procedure.caseFileId),
    )
    expect(data._entities).toEqual([{ residenceExpiry: null }])
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('is absent once the procedure has ended', async () => {
    const end = { state: 'ENDED', on: '2026-11-25', reason: 'GUIDANCE_ENDED' } as const
    const over = await aProcedure(justice.spaces, { ...onCard(), end })
    const { data } = await justice.ask(viewerWith('HOUSING_COACH'), EXPIRY, of('CaseFile', over.caseFileId))
    expect(data._entities).toEqual([{ residenceExpiry: null }])
  })
})

describe('the audit', () => {
  const leavesOf = (subject: string) =>
    justice.database.admin('select deed, fields, refused, decision from audit.leaf where subject = $1 order by id', [
      subject,
    ])

  test('notes a read under the case file, from whichever side it was reached', async () => {
    await justice.ask(viewerWith('LEGAL_WORKER'), READ, { id: procedure.id })
    await justice.ask(viewerWith('HOUSING_COACH'), EXPIRY, of('CaseFile', procedure.caseFileId))
    const [full, expiry] = await leavesOf(procedure.caseFileKey)
    expect(full).toMatchObject({ deed: 'READ', decision: 'ALLOWED' })
    expect(full?.['fields']).toEqual(
      expect.arrayContaining([
        'MagistrateFeedback.receivedOn',
        'ResidenceDocument.endsOn',
        'ResidenceProcedure.state',
        'Statement.madeOn',
      ]),
    )
    expect(expiry?.['fields']).toEqual(['CaseFile.residenceExpiry', 'ResidenceExpiry.endsOn', 'ResidenceExpiry.kind'])
  })

  test('notes a step under the case file', async () => {
    await deed(justice, viewerWith('LEGAL_WORKER'), 'recordIdentityProof', {
      procedureId: procedure.id,
      expectedVersion: 1,
      provenOn: '2026-12-01',
    })
    expect((await leavesOf(procedure.caseFileKey))[0]).toMatchObject({
      deed: 'WRITE',
      fields: ['Mutation.recordIdentityProof'],
    })
  })

  test('that cannot be written lets nothing be shown and nothing be done', async () => {
    await justice.database.admin('revoke insert on audit.leaf from justice_pagasa')
    try {
      const read = await justice.ask(viewerWith('LEGAL_WORKER'), READ, { id: procedure.id })
      expect(read).toMatchObject({ data: null, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
      const input = { procedureId: procedure.id, expectedVersion: 1, provenOn: '2026-12-01' }
      const { answer, errors } = await refusedWithoutTrace(justice, () =>
        deed(justice, viewerWith('LEGAL_WORKER'), 'recordIdentityProof', input),
      )
      expect(answer).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
    } finally {
      await justice.database.admin('grant insert on audit.leaf to justice_pagasa')
    }
  })
})

describe('the words', () => {
  test('of the contract name neither the offence nor the people who commit it', () => {
    expect(justice.sdl).not.toMatch(/traffick|mensenhandel|traite|exploit|smuggl|prostitut|perpetrat/i)
  })
})
