import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aReferralOnTheRoad, deed, stepInput, take } from './referral.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

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
