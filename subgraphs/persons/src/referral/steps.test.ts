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
