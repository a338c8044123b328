import type { Viewer } from '@houvast/schema'
import { keyOf } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { absent } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aCaseFile, after, KINDS, type SeenCaseFile } from './case-file.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
beforeEach(() => persons.clock.setDay('2026-11-23'))
afterAll(() => persons.stop())

const BY_ID = 'query ($of: ID!) { caseFile(id: $of) { id code } }'
const BY_CODE = 'query ($of: String!) { caseFileByCode(code: $of) { id code } }'

describe('a case file', () => {
  test.each(['SHELTER_EDUCATOR', 'DIRECTOR', 'PSYCHOLOGIST', 'INTAKE_WORKER'] as const)(
    'is opened by a %s of its centre, by id and by code',
    async role => {
      const { id, code } = await aCaseFile(persons, lead)
      const viewer = viewerWith(role)
      expect((await persons.ask(viewer, BY_ID, { of: id })).data.caseFile).toEqual({ id, code })
      const typed = ` ${code.toLowerCase()} `
      expect((await persons.ask(viewer, BY_CODE, { of: typed })).data.caseFileByCode).toEqual({ id, code })
    },
  )

  test.each(['FINANCE', 'OUTREACH_WORKER', 'ACTIVITY_ORGANISER', 'PLATFORM_ADMINISTRATOR'] as const)(
    'is refused to a %s, and no leaf tells of it',
    async role => {
      const { id } = await aCaseFile(persons, lead)
      const { errors } = await refusedWithoutTrace(persons, () => persons.ask(viewerWith(role), BY_ID, { of: id }))
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    },
  )

  test('is to another centre, byte for byte, like one that does not exist', async () => {
    const { id, code } = await aCaseFile(persons, lead)
    const stranger = viewerWith(['TEAM_LEAD', 'DIRECTOR'], 'PAYOKE')
    for (const [query, of, nobody] of [
      [BY_ID, id, absent('case')],
      [BY_CODE, code, 'D-2026-9998'],
    ] as const) {
      const nothing = await persons.askRaw(stranger, query, { of: nobody })
      expect(await persons.askRaw(stranger, query, { of })).toBe(nothing)
      expect(nothing).toContain('NOT_FOUND')
    }
  })

  test.each(['', 'D-2026', 'D-2026-0001\u0000', '%', "D-2026-0001' or true --"])(
    'is not found by what is no code: %j',
    async of => {
      const { errors } = await persons.ask(lead, BY_CODE, { of })
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    },
  )

  test('shows the referral from which it came only to those who see referrals', async () => {
    const { id } = await aCaseFile(persons, lead)
    const query = 'query ($id: ID!) { caseFile(id: $id) { code referral { code } } }'
    expect((await persons.ask(lead, query, { id })).data.caseFile.referral.code).toMatch(/^A-/)
    const { data, errors } = await persons.ask(viewerWith('PSYCHOLOGIST'), query, { id })
    expect(data.caseFile.referral).toBeNull()
    expect(errors).toMatchObject([
      { path: ['caseFile', 'referral'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
  })
})

describe('the list of case files', () => {
  let legal: Viewer
  let files: Record<'housed' | 'followed' | 'closed' | 'later', SeenCaseFile>
  const surya = async () => {
    const own = await aColleague(persons.spaces, 'TEAM_LEAD', 'SURYA')
    legal = await aColleague(persons.spaces, 'LEGAL_WORKER', 'SURYA')
    const strands = KINDS.map(kind => ({ kind, workerId: kind === 'LEGAL' ? legal.id : own.id }))
    const housed = await aCaseFile(persons, own, own, { strands })
    const followed = await aCaseFile(persons, own, own, { mode: 'AMBULATORY' })
    const closed = await aCaseFile(persons, own, own, { strands })
    await after(persons, own, followed, 'startFollowUp', { on: '2026-11-23' })
    await after(persons, own, closed, 'closeCaseFile', { on: '2026-11-23', reason: 'DEATH' })
    persons.clock.setDay('2026-11-24')
    const later = await aCaseFile(persons, own, own, { mode: 'AMBULATORY', decidedOn: '2026-11-24' })
    await after(persons, own, later, 'closeStrand', { kind: 'LEGAL', closedOn: '2026-11-24' })
    return { housed, followed, closed, later }
  }
  beforeAll(async () => {
    files = await surya()
  })

  const listed = async (filter: object, viewer = legal) => {
    const query =
      'query ($filter: CaseFileFilter) { caseFiles(first: 20, filter: $filter) { nodes { id } totalCount } }'
    const { data, errors } = await persons.ask(viewer, query, { filter })
    expect(errors).toBeUndefined()
    const ids = data.caseFiles.nodes.map((node: { id: string }) => node.id)
    expect(data.caseFiles.totalCount).toBe(ids.length)
    return Object.keys(files).filter(name => ids.includes(files[name as keyof typeof files].id))
  }

  test.each([
    ['nothing', {}, ['housed', 'followed', 'closed', 'later']],
    ['status', { status: ['OPEN', 'FOLLOW_UP'] }, ['housed', 'followed', 'later']],
    ['mode', { mode: 'AMBULATORY' }, ['followed', 'later']],
    ['what is mine', { mine: true }, ['housed']],
    ['an open strand', { strand: 'LEGAL' }, ['housed', 'followed']],
    ['an open strand that is mine', { mine: true, strand: 'HOUSING' }, []],
    ['the day of opening', { openedFrom: '2026-11-24' }, ['later']],
    ['the day before which it was opened', { openedUntil: '2026-11-24' }, ['housed', 'followed', 'closed']],
    ['several at once', { status: ['OPEN'], mode: 'RESIDENTIAL', mine: true }, ['housed']],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await listed(filter)).toEqual(expected)
  })

  test('has nothing that is mine for a program, which is nobody’s colleague', async () => {
    expect(await listed({ mine: true }, viewerWith('TEAM_LEAD', 'SURYA', 'client_program'))).toEqual([])
  })

  test('comes newest first, in pages, and each file once', async () => {
    const query = `query ($after: String) { caseFiles(first: 3, after: $after) {
      nodes { id openedOn } pageInfo { hasNextPage endCursor } } }`
    const first = (await persons.ask(legal, query)).data.caseFiles
    const second = (await persons.ask(legal, query, { after: first.pageInfo.endCursor })).data.caseFiles
    expect(first.nodes[0]).toEqual({ id: files.later.id, openedOn: '2026-11-24' })
    expect(new Set([...first.nodes, ...second.nodes].map(node => node.id)).size).toBe(4)
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  test('leaves a leaf for the file whose key is in the cursor, even if no file was asked for', async () => {
    const viewer = viewerWith('PSYCHOLOGIST', 'SURYA')
    await persons.ask(viewer, '{ caseFiles(first: 1) { pageInfo { endCursor } } }')
    const leaves = await persons.database.admin('select subject, fields from audit.leaf where viewer = $1', [viewer.id])
    expect(leaves).toEqual([{ subject: keyOf('case', files.later.id), fields: ['CaseFile.id'] }])
  })

  test('says of the key in the cursor that the viewer read it, even if it is asked for the gateway’s plan alone', async () => {
    const viewer = viewerWith('PSYCHOLOGIST', 'SURYA')
    await persons.ask(viewer, '{ caseFiles(first: 2) { nodes { id } pageInfo { endCursor } } }', {}, ['CaseFile.id'])
    const leaves = await persons.database.admin(
      'select subject, fields, system_fields from audit.leaf where viewer = $1 order by fields',
      [viewer.id],
    )
    expect(leaves).toEqual([
      { subject: expect.any(String), fields: [], system_fields: ['CaseFile.id'] },
      { subject: expect.any(String), fields: ['CaseFile.id'], system_fields: [] },
    ])
  })

  test('leaves one leaf for each file it showed', async () => {
    const viewer = viewerWith('DIRECTOR', 'SURYA')
    await persons.ask(viewer, '{ caseFiles(first: 2) { nodes { code status strands { kind } } } }')
    const leaves = await persons.database.admin('select subject from audit.leaf where viewer = $1', [viewer.id])
    expect(leaves).toHaveLength(2)
  })
})
