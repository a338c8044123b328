import { type Role, scopesOf, type Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { absent, aReferral, aReferralOnTheRoad, deed, stepInput, take } from './referral.fixtures.js'
import { REFERRAL_STEPS, ReferralStep, stepsAllowed } from './referral.rules.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

/** Every step but accepting, as it is asked for on 2026-11-23. */
const STEPS: Record<string, (viewer: Viewer) => Promise<[string, object]>> = {
  SCREEN: async () => ['screenReferral', { indicators: ['THREATS'] }],
  PLAN_INTAKE: async viewer => ['planIntake', { plannedOn: '2026-11-25', workerId: viewer.id }],
  RECORD_INTAKE: async () => ['recordIntake', { heldOn: '2026-11-23' }],
  REDIRECT: async () => ['redirectReferral', { decidedOn: '2026-11-23', reason: 'ASYLUM', redirectedTo: 'DEMO vzw' }],
  CLOSE: async () => ['closeReferral', { decidedOn: '2026-11-23', outcome: 'NO_CONTACT' }],
  MARK_DUPLICATE: async viewer => [
    'markReferralDuplicate',
    { decidedOn: '2026-11-23', duplicateOfId: (await aReferral(persons, viewer)).id },
  ],
}

describe('a step', () => {
  const places = [0, 1, 2, 3] as const
  test.each(places.flatMap(place => Object.keys(STEPS).map(step => [place, step] as const)))(
    'from place %i of the road is possible exactly when `can` says so: %s',
    async (place, step) => {
      const [name, more] = await STEPS[step]!(lead)
      const referral = await aReferralOnTheRoad(persons, lead, place)
      const asked = () => take(persons, lead, name, stepInput(referral, more))
      if (referral.can.includes(step)) {
        const { referral: after, userErrors } = await asked()
        expect(userErrors).toEqual([])
        expect(after?.version).toBe(referral.version + 1)
      } else {
        const { userErrors } = await refusedWithoutTrace(persons, asked)
        expect(userErrors).toMatchObject([{ code: 'CONFLICT', reason: 'STEP_NOT_POSSIBLE' }])
      }
    },
  )

  test.each(['REDIRECT', 'CLOSE', 'MARK_DUPLICATE'])('of the kind %s is the last one', async step => {
    const [name, more] = await STEPS[step]!(lead)
    const referral = await aReferralOnTheRoad(persons, lead, 1)
    const { referral: after } = await take(persons, lead, name, stepInput(referral, more))
    expect(after?.can).toEqual([])
  })

  test('is written in the audit with the deed', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 1)
    const leaves = await persons.database.admin(
      "select fields from audit.leaf where subject = $1::uuid and deed = 'WRITE' order by at, id",
      [referral.id.replace('referral_', '')],
    )
    expect(leaves).toEqual([{ fields: ['Mutation.receiveReferral'] }, { fields: ['Mutation.screenReferral'] }])
  })

  test('by two people at one moment is taken once', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 0)
    const other = await aColleague(persons.spaces, 'INTAKE_WORKER')
    const taken = await Promise.all(
      [lead, other].map(viewer =>
        take(persons, viewer, 'screenReferral', stepInput(referral, { indicators: ['VIOLENCE'] })),
      ),
    )
    expect(taken.map(({ userErrors }) => userErrors.map(({ reason }) => reason)).sort()).toEqual([
      [],
      ['VERSION_CHANGED'],
    ])
  })

  test('on a referral of another centre is like one on an absent referral, and nothing changes', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 0)
    const stranger = viewerWith('TEAM_LEAD', 'PAYOKE')
    const ask = (id: string) =>
      persons.askRaw(stranger, deed('screenReferral'), { input: stepInput({ ...referral, id }, { indicators: [] }) })
    const nothing = await refusedWithoutTrace(persons, () => ask(absent('referral')))
    expect(await refusedWithoutTrace(persons, () => ask(referral.id))).toBe(nothing)
    expect(nothing).toContain('NOT_FOUND')
  })

  test.each(['LEGAL_WORKER', 'DIRECTOR'] as const)('is refused to a %s, who only reads', async role => {
    const referral = await aReferralOnTheRoad(persons, lead, 0)
    const input = stepInput(referral, { indicators: [] })
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith(role), deed('screenReferral'), { input }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('the days of a step', () => {
  test.each([
    ['an intake planned for yesterday', 1, 'planIntake', { plannedOn: '2026-11-22' }, 'DAY_TOO_EARLY', 'plannedOn'],
    ['an intake held tomorrow', 2, 'recordIntake', { heldOn: '2026-11-24' }, 'DAY_IN_FUTURE', 'heldOn'],
    ['an intake before the referral', 2, 'recordIntake', { heldOn: '2026-11-22' }, 'DAY_TOO_EARLY', 'heldOn'],
    ['a decision tomorrow', 1, 'closeReferral', { decidedOn: '2026-11-24' }, 'DAY_IN_FUTURE', 'decidedOn'],
    ['a decision before the referral', 3, 'closeReferral', { decidedOn: '2026-11-22' }, 'DAY_TOO_EARLY', 'decidedOn'],
  ] as const)('refuse %s', async (_, place, name, more, reason, field) => {
    const referral = await aReferralOnTheRoad(persons, lead, place)
    const extra = { planIntake: { workerId: lead.id }, recordIntake: {}, closeReferral: { outcome: 'NOT_A_VICTIM' } }
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      take(persons, lead, name, stepInput(referral, { ...extra[name], ...more })),
    )
    expect(userErrors).toEqual([{ code: 'BAD_USER_INPUT', reason, field: [field] }])
  })
})

describe('planning an intake', () => {
  test('again moves it to the other day', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 2)
    const input = stepInput(referral, { plannedOn: '2026-11-30', workerId: lead.id })
    const planned = await take<{ referral: object }>(
      persons,
      lead,
      'planIntake',
      input,
      '{ referral { intakePlannedOn intakeWorker { id } } userErrors { reason } }',
    )
    expect(planned.referral).toEqual({ intakePlannedOn: '2026-11-30', intakeWorker: { id: lead.id } })
  })

  test('with somebody who has left is refused', async () => {
    const gone = await aColleague(persons.spaces, 'INTAKE_WORKER')
    await persons.database.admin('update persons.worker set is_active = false where id = $1::uuid', [
      gone.id.replace('worker_', ''),
    ])
    const referral = await aReferralOnTheRoad(persons, lead, 1)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      take(persons, lead, 'planIntake', stepInput(referral, { plannedOn: '2026-11-30', workerId: gone.id })),
    )
    expect(userErrors).toMatchObject([{ reason: 'WORKER_LEFT', field: ['workerId'] }])
  })

  test('with somebody of another centre is like planning with nobody', async () => {
    const stranger = await aColleague(persons.spaces, 'INTAKE_WORKER', 'SURYA')
    const referral = await aReferralOnTheRoad(persons, lead, 1)
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(lead, deed('planIntake'), {
        input: stepInput(referral, { plannedOn: '2026-11-30', workerId: stranger.id }),
      }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})

describe('a duplicate', () => {
  const mark = (referral: { id: string; version: number }, duplicateOfId: string) =>
    take(persons, lead, 'markReferralDuplicate', {
      ...stepInput(referral as never),
      decidedOn: '2026-11-23',
      duplicateOfId,
    })

  test('names the referral that stays', async () => {
    const [first, second] = [await aReferral(persons, lead), await aReferral(persons, lead)]
    await mark(second, first.id)
    const query = 'query ($id: ID!) { referral(id: $id) { state decidedOn duplicateOf { id } } }'
    const { data } = await persons.ask(lead, query, { id: second.id })
    expect(data.referral).toEqual({ state: 'DUPLICATE', decidedOn: '2026-11-23', duplicateOf: { id: first.id } })
  })

  test('of itself, or of another duplicate, is refused', async () => {
    const [first, second, third] = [
      await aReferral(persons, lead),
      await aReferral(persons, lead),
      await aReferral(persons, lead),
    ]
    await mark(second, first.id)
    for (const other of [third.id, second.id]) {
      const { userErrors } = await refusedWithoutTrace(persons, () => mark(third, other))
      expect(userErrors).toMatchObject([{ reason: 'DUPLICATE_OF_ITSELF', field: ['duplicateOfId'] }])
    }
  })

  test('cannot be one that others are duplicates of', async () => {
    const [first, second, third] = [
      await aReferral(persons, lead),
      await aReferral(persons, lead),
      await aReferral(persons, lead),
    ]
    await mark(second, first.id)
    const { userErrors } = await refusedWithoutTrace(persons, () => mark(first, third.id))
    expect(userErrors).toMatchObject([{ reason: 'DUPLICATE_HAS_DUPLICATES' }])
  })

  test('two referrals that are marked as each other’s at one moment: one of them stays', async () => {
    const [first, second] = [await aReferral(persons, lead), await aReferral(persons, lead)]
    const marked = await Promise.all([mark(first, second.id), mark(second, first.id)])
    expect(marked.map(({ referral }) => referral?.state ?? 'stays').sort()).toEqual(['DUPLICATE', 'stays'])
  })
})

describe('the steps that `can` lists', () => {
  test.each(['RECEIVED', 'SCREENING', 'INTAKE_PLANNED', 'INTAKE_DONE'] as const)(
    'in state %s are never more than the viewer’s scopes let the mutations do',
    state => {
      for (const role of ['OUTREACH_WORKER', 'SOCIAL_WORKER', 'LEGAL_WORKER'] satisfies Role[])
        for (const step of stepsAllowed(state, scopesOf([role])))
          expect(scopesOf([role])).toEqual(expect.arrayContaining([...REFERRAL_STEPS[step].scopes]))
    },
  )

  test('let an intake worker do all but accept, which also opens a case file', () => {
    expect(stepsAllowed('INTAKE_DONE', scopesOf(['INTAKE_WORKER']))).not.toContain(ReferralStep.ACCEPT)
    expect(stepsAllowed('INTAKE_DONE', scopesOf(['TEAM_LEAD']))).toContain(ReferralStep.ACCEPT)
  })
})
