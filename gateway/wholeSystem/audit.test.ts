import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGuidance, type Staff, staffOf } from './guidance.js'
import { type Name, type WholeSystem, wholeSystem } from './wholeSystem.js'

let system: WholeSystem
let staff: Staff
let caseFileId: string
beforeAll(async () => {
  system = await wholeSystem()
  staff = await staffOf(system, 'PAGASA')
  ;({ caseFileId } = await aGuidance(system, staff, 'PAGASA', 'DEMO-Audit'))
}, 120_000)
afterAll(() => system.stop())

/** The leaves of one subgraph that a question of the legal worker leaves. */
async function leavesOf(name: Name, selection: string) {
  const { database } = system.parts[name]
  await database.admin('delete from audit.leaf')
  const { body } = await system.ask(staff.legal, `query ($id: ID!) { caseFile(id: $id) { ${selection} } }`, {
    id: caseFileId,
  })
  expect(body.errors).toBeUndefined()
  return database.admin('select viewer, deed, fields, system_fields, refused, decision from audit.leaf')
}
const leaf = (fields: readonly string[], systemFields: readonly string[]) => ({
  viewer: staff.legal.id,
  deed: 'READ',
  fields,
  system_fields: systemFields,
  refused: [],
  decision: 'ALLOWED',
})

test('what only the plan needs stands in the audit as fetched for the system, not as read by the viewer', async () => {
  expect(await leavesOf('persons', 'code currentStay { state }')).toEqual([leaf(['CaseFile.code'], ['CaseFile.id'])])
})

test('a file that a viewer asks for nothing of but what others know of it leaves a leaf as well', async () => {
  expect(await leavesOf('persons', 'currentStay { state }')).toEqual([leaf([], ['CaseFile.id'])])
})

test.each([
  'id code currentStay { state }',
  'some: id code currentStay { state }',
  'code currentStay { caseFile { id } }',
])('the same field is read by a viewer who asks for it: %s', async selection => {
  expect(await leavesOf('persons', selection)).toEqual([leaf(['CaseFile.code', 'CaseFile.id'], [])])
})

test('what the other subgraph tells of the file is read by the viewer', async () => {
  expect(await leavesOf('housing', 'code currentStay { state }')).toEqual([
    leaf(['CaseFile.currentStay', 'Stay.state'], []),
  ])
})
