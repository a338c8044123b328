import { newId, publicId } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { SqlEntityManager } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aDocument, aProcedure, onAnnex, onAttestation, onCard } from '../residence/residence.fixtures.js'

const LIST = `query ($first: Int!, $after: String, $filter: DeadlineFilter) { deadlines(first: $first, after: $after, filter: $filter) {
  nodes { id kind dueOn daysLeft alert isHard rule caseFile { id } responsible { id } }
  totalCount pageInfo { hasNextPage endCursor } } }`

let justice: TestSubgraph
beforeAll(async () => {
  justice = await testSubgraph('justice', capabilities, migrations)
  justice.clock.setDay('2026-12-01')
})
afterAll(() => justice.stop())

const entities = (typename: string, ids: readonly string[]) => ({ of: ids.map(id => ({ __typename: typename, id })) })
const dueOf = (nodes: { dueOn: string }[]) => nodes.map(({ dueOn }) => dueOn)

describe('the deadlines of a centre', () => {
  const director = viewerWith('DIRECTOR', 'SURYA')
  const mine = newId()
  beforeAll(async () => {
    await aProcedure(justice.spaces, { ...onAnnex(), responsibleId: mine }, 'SURYA')
    await aProcedure(justice.spaces, onAttestation(), 'SURYA')
    await aProcedure(justice.spaces, onCard(), 'SURYA')
    await aProcedure(justice.spaces, { notApplicableReason: 'BELGIAN' }, 'SURYA')
    await aProcedure(
      justice.spaces,
      { ...onCard(), end: { state: 'ENDED', on: '2026-11-30', reason: 'FRAUD' } },
      'SURYA',
    )
  })
  const list = async (variables: object = {}) =>
    (await justice.ask(director, LIST, { first: 100, ...variables })).data.deadlines

  test('come soonest first, those that have passed included, and none of a procedure that is over', async () => {
    const { nodes, totalCount } = await list()
    expect(
      nodes.map((node: { kind: string; dueOn: string; alert: string }) => [node.kind, node.dueOn, node.alert]),
    ).toEqual([
      ['REFLECTION_ENDS', '2026-10-15', 'OVERDUE'],
      ['MAGISTRATE_FEEDBACK_DUE', '2026-11-30', 'OVERDUE'],
      ['ATTESTATION_ENDS', '2026-12-30', 'SOON'],
      ['WORK_PERMISSION_ENDS', '2026-12-30', 'SOON'],
      ['IDENTITY_PROOF', '2026-12-30', 'NONE'],
      ['IDENTITY_PROOF', '2026-12-30', 'NONE'],
      ['MAGISTRATE_FEEDBACK_DUE', '2027-04-20', 'NONE'],
      ['A_CARD_RENEWAL', '2027-05-20', 'NONE'],
      ['WORK_PERMISSION_ENDS', '2027-05-20', 'NONE'],
    ])
    expect(totalCount).toBe(9)
  })

  test('come in pages that repeat and hide nothing', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await list({ first: 4, after })
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual((await list()).nodes.map(({ id }: { id: string }) => id))
    expect(new Set(seen).size).toBe(9)
  })

  test.each([0, 101, 1_000_000_000])('are refused in a page of %i', async first => {
    const { errors } = await justice.ask(director, LIST, { first })
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_INVALID' } }])
  })

  test('can be narrowed to a kind and to a last day', async () => {
    const filter = { kinds: ['ATTESTATION_ENDS', 'A_CARD_RENEWAL'], dueUntil: '2026-12-30' }
    expect(dueOf((await list({ filter })).nodes)).toEqual(['2026-12-30'])
  })

  test('can be narrowed to a member of staff, and to the viewer', async () => {
    const responsibleId = publicId('worker', mine)
    expect((await list({ filter: { responsibleId } })).nodes).toMatchObject([{ responsible: { id: responsibleId } }])
    const me = viewerWith('LEGAL_WORKER', 'SURYA', responsibleId)
    const own = await justice.ask(me, LIST, { first: 10, filter: { mine: true } })
    expect(own.data.deadlines.totalCount).toBe(1)
    expect((await list({ filter: { mine: true } })).totalCount).toBe(0)
    expect((await list({ filter: { mine: true, responsibleId } })).totalCount).toBe(0)
    expect((await list({ filter: { responsibleId: 'nobody' } })).totalCount).toBe(0)
  })
})

describe('a deadline', () => {
  test('is reckoned from today each time, and stands nowhere', async () => {
    const lead = viewerWith('TEAM_LEAD')
    const { caseFileId } = await aProcedure(justice.spaces, {
      documents: [aDocument('ANNEX_15', '2026-08-31', { printedEndsOn: '2026-12-05' })],
    })
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile { nextDeadline { kind dueOn daysLeft rule } } } }'
    const next = async () =>
      (await justice.ask(lead, query, entities('CaseFile', [caseFileId]))).data._entities[0].nextDeadline
    expect(await next()).toEqual({
      kind: 'REFLECTION_ENDS',
      dueOn: '2026-12-05',
      daysLeft: 4,
      rule: 'DATE_ON_THE_PAPER',
    })
    justice.clock.setDay('2026-12-04')
    expect(await next()).toMatchObject({ daysLeft: 1 })
    justice.clock.setDay('2026-12-01')
  })

  test('changes its day at midnight in Brussels', async () => {
    const { id } = await aProcedure(justice.spaces, onAnnex())
    const query = 'query ($id: ID!) { residenceProcedure(id: $id) { clocks { daysLeft } } }'
    const left = async () =>
      (await justice.ask(viewerWith('DIRECTOR'), query, { id })).data.residenceProcedure.clocks[0].daysLeft
    justice.clock.set('2026-10-15T21:59:59Z')
    expect(await left()).toBe(0)
    justice.clock.set('2026-10-15T22:00:00Z')
    expect(await left()).toBe(-1)
    justice.clock.setDay('2026-12-01')
  })

  test('leads to its procedure for a legal worker, and not for a social worker', async () => {
    const { caseFileId, id } = await aProcedure(justice.spaces, onAnnex())
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile { nextDeadline { kind procedure { id } } } } }'
    const legal = await justice.ask(viewerWith('LEGAL_WORKER'), query, entities('CaseFile', [caseFileId]))
    expect(legal.data._entities[0].nextDeadline.procedure).toEqual({ id })
    const social = await justice.ask(viewerWith('SOCIAL_WORKER'), query, entities('CaseFile', [caseFileId]))
    expect(social.data._entities[0].nextDeadline).toEqual({ kind: 'REFLECTION_ENDS', procedure: null })
    expect(social.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test.each(['SHELTER_EDUCATOR', 'HOUSING_COACH', 'FINANCE', 'INTAKE_WORKER'] as const)(
    'is refused to a %s',
    async role => {
      const { data, errors } = await justice.ask(viewerWith(role), LIST, { first: 5 })
      expect(data).toEqual({ deadlines: null })
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    },
  )

  test('leaves its leaf under the case file', async () => {
    const { caseFileKey, responsibleId } = await aProcedure(justice.spaces, onAnnex())
    await justice.ask(viewerWith('DIRECTOR'), LIST, { first: 5, filter: { responsibleId } })
    const leaves = await justice.database.admin('select fields from audit.leaf where subject = $1', [caseFileKey])
    expect(leaves).toMatchObject([{ fields: expect.arrayContaining(['Deadline.dueOn', 'Deadline.kind']) }])
  })
})

describe('what many ask for at once', () => {
  test('costs one look into the database: the next deadline of twenty files', async () => {
    const files = []
    for (let i = 0; i < 20; i++) files.push(await aProcedure(justice.spaces, onCard()))
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile { nextDeadline { dueOn } } } }'
    const execute = vi.spyOn(SqlEntityManager.prototype, 'execute')
    try {
      const { data } = await justice.ask(
        viewerWith('DIRECTOR'),
        query,
        entities(
          'CaseFile',
          files.map(file => file.caseFileId),
        ),
      )
      expect(data._entities).toHaveLength(20)
      expect(data._entities.every((file: { nextDeadline: unknown }) => file.nextDeadline)).toBe(true)
      const asked = execute.mock.calls.filter(([sql]) => String(sql).includes('residence_procedure'))
      expect(asked).toHaveLength(1)
    } finally {
      execute.mockRestore()
    }
  })

  test('is answered each with their own: the deadlines of two members of staff', async () => {
    const [first, second] = [await aProcedure(justice.spaces, onAnnex()), await aProcedure(justice.spaces, onCard())]
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Worker {
      deadlines(first: 1) { nodes { caseFile { id } } totalCount } } } }`
    const { data } = await justice.ask(
      viewerWith('TEAM_LEAD'),
      query,
      entities('Worker', [first.responsibleId, second.responsibleId]),
    )
    expect(data._entities).toEqual([
      { deadlines: { nodes: [{ caseFile: { id: first.caseFileId } }], totalCount: 1 } },
      { deadlines: { nodes: [{ caseFile: { id: second.caseFileId } }], totalCount: 4 } },
    ])
  })
})

describe('to somebody of another centre', () => {
  const stranger = viewerWith(['DIRECTOR', 'LEGAL_WORKER'], 'PAYOKE')
  const OF_CASE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile {
    nextDeadline { dueOn } residenceExpiry { kind endsOn } residenceProcedure { state } residenceProcedures { openedOn } } } }`
  const OF_WORKER =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Worker { deadlines(first: 5) { nodes { dueOn kind } } } } }'

  const everything = async (subgraph: TestSubgraph, at: Awaited<ReturnType<typeof aProcedure>>) =>
    (
      await Promise.all([
        subgraph.askRaw(stranger, LIST, { first: 100 }),
        subgraph.askRaw(stranger, LIST, { first: 100, filter: { responsibleId: at.responsibleId } }),
        subgraph.askRaw(stranger, OF_CASE, entities('CaseFile', [at.caseFileId])),
        subgraph.askRaw(stranger, OF_WORKER, entities('Worker', [at.responsibleId])),
      ])
    ).join('\n')

  test('no deadline is shown', async () => {
    const shown = await everything(justice, await aProcedure(justice.spaces, onCard()))
    expect(shown).not.toMatch(/2027|2026|A_CARD/)
  })

  test('none is shown either when row-level security is gone and the guard stands alone', async () => {
    const open = await testSubgraph('justice', capabilities, migrations)
    try {
      open.clock.setDay('2026-12-01')
      const at = await aProcedure(open.spaces, onCard())
      for (const table of ['residence_procedure', 'residence_document', 'residence_statement', 'magistrate_feedback'])
        await open.database.admin(`alter table justice.${table} disable row level security`)
      const rows = await open.spaces.PAYOKE.em.fork().execute('select centre from justice.residence_procedure')
      expect(rows).toEqual([{ centre: 'PAGASA' }])
      expect(await everything(open, at)).not.toMatch(/2027|2026|A_CARD/)
    } finally {
      await open.stop()
    }
  })
})
