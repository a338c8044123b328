import type { Viewer } from '@houvast/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGuidance, colleague, type Staff, staffOf } from './guidance.js'
import { type Name, type WholeSystem, wholeSystem } from './wholeSystem.js'

// How long an answer takes would tell whether something is there if more were done for it. A clock says that badly; what is
// asked of the subgraphs and sent to their databases says it exactly.

type Guidance = Awaited<ReturnType<typeof aGuidance>> & { readonly workerId: string }

let system: WholeSystem
let foreign: Guidance
let own: Guidance
/** May ask everything that is asked here, of the own centre. */
let viewer: Viewer
beforeAll(async () => {
  system = await wholeSystem()
  const guidance = async (staff: Staff, centre: 'PAGASA' | 'PAYOKE', name: string) => ({
    ...(await aGuidance(system, staff, centre, name)),
    workerId: staff.legal.id,
  })
  foreign = await guidance(await staffOf(system, 'PAGASA'), 'PAGASA', 'DEMO-Foreign')
  own = await guidance(await staffOf(system, 'PAYOKE'), 'PAYOKE', 'DEMO-Own')
  viewer = await colleague(system, ['DIRECTOR', 'LEGAL_WORKER', 'SHELTER_EDUCATOR'], 'PAYOKE')
}, 120_000)
afterAll(() => system.stop())

const ID = /[a-z]+_[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What a question is answered, and what it costs: the bodies of all fetches and all statements, ids left out. */
async function outcomeOf(text: string, variables: object) {
  let answer = { status: 0, text: '' }
  let fetches = ''
  const statements = await system.statements(async () => {
    fetches = await system.asked(async () => {
      const { status, text: answered } = await system.ask(viewer, text, variables)
      answer = { status, text: answered }
    })
  })
  const withoutIds = Object.entries(statements).map(([name, sent]) => [
    name,
    sent.map(each => each.replaceAll(ID, 'ID')),
  ])
  return {
    answer,
    fetches: fetches.replaceAll(ID, 'ID'),
    statements: Object.fromEntries(withoutIds) as Record<Name, readonly string[]>,
  }
}

const absentLike = (id: string) => id.replace(/.{8}$/, '0badf00d')

const WHOLE = `{
  id code mode
  residenceProcedure { state documents { kind endsOn } } nextDeadline { kind }
  currentStay { state room { label } } strands { worker { displayName } }
}`
const READS: readonly (readonly [string, Name, (of: Guidance) => string, string])[] = [
  ['a case file', 'persons', ({ caseFileId }) => caseFileId, 'caseFile(id: $id) { id code }'],
  ['a case file with all that hangs on it', 'persons', ({ caseFileId }) => caseFileId, `caseFile(id: $id) ${WHOLE}`],
  ['a referral', 'persons', ({ referralId }) => referralId, 'referral(id: $id) { id code }'],
  ['a member of staff', 'persons', ({ workerId }) => workerId, 'worker(id: $id) { id displayName }'],
  ['a residence procedure', 'justice', ({ procedureId }) => procedureId, 'residenceProcedure(id: $id) { id state }'],
  ['a stay', 'housing', ({ stayId }) => stayId, 'stay(id: $id) { id state caseFile { code } }'],
  ['a room', 'housing', ({ roomId }) => roomId, 'room(id: $id) { id label }'],
]

test.each(READS)(
  '%s of another centre is answered as one that does not exist, by the same fetches and the same statements',
  async (_, name, idOf, selection) => {
    const text = `query ($id: ID!) { ${selection} }`
    const of = (id: string) => outcomeOf(text, { id })
    const absent = await of(absentLike(idOf(foreign)))
    expect(absent.answer.text).toContain('NOT_FOUND')
    expect(absent.statements[name].join()).toMatch(/select .* from /)
    expect(await of(idOf(foreign))).toEqual(absent)
    expect(await of(idOf(foreign))).toEqual(await of(absentLike(idOf(own))))
    expect((await of(idOf(own))).answer.text).not.toMatch(/NOT_FOUND|errors/)
  },
)

test('a deed on a stay of another centre is refused as one on none, by the same fetches and the same statements', async () => {
  const text = 'mutation ($input: EndStayInput!) { endStay(input: $input) { stay { id } userErrors { reason } } }'
  const of = (stayId: string) =>
    outcomeOf(text, {
      input: {
        idempotencyKey: crypto.randomUUID(),
        stayId,
        expectedVersion: 1,
        on: '2030-01-01',
        destination: 'UNKNOWN',
      },
    })
  const absent = await of(absentLike(foreign.stayId))
  expect(absent.answer.text).toContain('NOT_FOUND')
  expect(absent.statements.housing.join()).toMatch(/select .* from /)
  expect(absent.statements.housing.filter(statement => /^(insert|update|delete)/.test(statement))).toEqual([])
  expect(await of(foreign.stayId)).toEqual(absent)
})

test('what is found costs more, and it is seen', async () => {
  const text = `query ($id: ID!) { caseFile(id: $id) ${WHOLE} }`
  const found = await outcomeOf(text, { id: own.caseFileId })
  const absent = await outcomeOf(text, { id: absentLike(own.caseFileId) })
  expect(found.statements.persons.length).toBeGreaterThan(absent.statements.persons.length)
  expect(found.statements.justice.length).toBeGreaterThan(0)
  expect(absent.statements.justice).toEqual([])
  expect(found.fetches.split('\n').length).toBeGreaterThan(absent.fetches.split('\n').length)
})
