import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGuidance, aRoom, daysAgo, type Staff, staffOf, takeIn } from './guidance.js'
import { type WholeSystem, wholeSystem } from './wholeSystem.js'

let system: WholeSystem
let staff: Staff
let guidance: Awaited<ReturnType<typeof aGuidance>>
beforeAll(async () => {
  system = await wholeSystem()
  staff = await staffOf(system, 'PAGASA')
  guidance = await aGuidance(system, staff, 'PAGASA', 'DEMO-Failure')
}, 120_000)
afterAll(() => system.stop())

const ADMIT =
  'mutation ($input: AdmitResidentInput!) { admitResident(input: $input) { stay { id } userErrors { code reason message } } }'
const admission = (caseFileId: string, roomId: string) => ({
  input: { idempotencyKey: crypto.randomUUID(), caseFileId, roomId, from: daysAgo(0), plannedUntil: daysAgo(-90) },
})

describe('two people admit two others to one room at the same moment', () => {
  test('one gets the room; the other a sentence that says why and not who is there', async () => {
    const [first, second] = [await takeIn(system, staff, 'DEMO-First'), await takeIn(system, staff, 'DEMO-Second')]
    const roomId = await aRoom(system, 'PAGASA')
    const answers = await Promise.all(
      [first, second].map(({ caseFileId }) => system.ask(staff.educator, ADMIT, admission(caseFileId, roomId))),
    )
    const payloads = answers.map(({ body }) => body.data.admitResident)
    expect(payloads.filter(({ stay }) => stay)).toHaveLength(1)
    const [refused] = payloads.filter(({ stay }) => !stay)
    expect(refused.userErrors).toMatchObject([{ code: 'ROOM_TAKEN', reason: 'ROOM_TAKEN' }])
    expect(refused.userErrors[0].message).toMatch(/room/i)
    for (const { code, caseFileId } of [first, second])
      for (const word of [code, caseFileId, 'DEMO']) expect(refused.userErrors[0].message).not.toContain(word)
    const [{ count }] = (await system.parts.housing.database.admin<{ count: string }>(
      'select count(*) from housing.stay where case_file_id::text = any ($1)',
      [
        [first, second].map(({ caseFileId }) =>
          caseFileId.replace(/^case_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
        ),
      ],
    )) as [{ count: string }]
    expect(count).toBe('1')
  })
})

describe('when the audit of a subgraph cannot be written', () => {
  test('a case file is not shown and not changed, with a clear error', async () => {
    const { database } = system.parts.persons
    await database.admin('revoke insert on audit.leaf from persons_pagasa')
    try {
      const read = await system.ask(staff.legal, 'query ($id: ID!) { caseFile(id: $id) { code mode } }', {
        id: guidance.caseFileId,
      })
      expect(read.body.data).toEqual({ caseFile: null })
      expect(read.body.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
      const input = {
        idempotencyKey: crypto.randomUUID(),
        caseFileId: guidance.caseFileId,
        expectedVersion: 1,
        mode: 'AMBULATORY',
        from: daysAgo(0),
      }
      const write = await system.ask(
        staff.social,
        'mutation ($input: ChangeGuidanceModeInput!) { changeGuidanceMode(input: $input) { caseFile { mode } userErrors { reason } } }',
        { input },
      )
      expect(write.body.data?.changeGuidanceMode ?? null).toBeNull()
      expect(write.body.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
      const modes = await database.admin('select distinct mode from persons.case_file')
      expect(modes).toEqual([{ mode: 'RESIDENTIAL' }])
    } finally {
      await database.admin('grant insert on audit.leaf to persons_pagasa')
    }
    const again = await system.ask(staff.legal, 'query ($id: ID!) { caseFile(id: $id) { code } }', {
      id: guidance.caseFileId,
    })
    expect(again.body.data.caseFile.code).toBe(guidance.code)
  })
})

describe('when a subgraph has died', () => {
  test('its part is null with a masked error and the rest is whole', async () => {
    await system.parts.justice.process.kill()
    const query =
      'query ($id: ID!) { caseFile(id: $id) { code residenceProcedure { state } currentStay { state } costClaims { state } } }'
    const { status, body, text } = await system.ask(staff.legal, query, { id: guidance.caseFileId })
    expect(status).toBe(200)
    expect(body.data.caseFile).toEqual({
      code: guidance.code,
      residenceProcedure: null,
      currentStay: { state: 'ACTIVE' },
      costClaims: [{ state: 'DRAFT' }],
    })
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('does not answer'),
        path: ['caseFile', 'residenceProcedure'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ])
    expect(text).not.toMatch(/justice"|127\.0\.0\.1|ECONN|serviceName/)
  })
})
