import { scopesOf } from '@houvast/schema'
import { Refusal } from '@houvast/subgraph'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Referral } from './referral.entity.js'
import { isOutcome, type ReferralStep, stepsAllowed } from './referral.rules.js'
import type { ReferralState } from './vocabulary.js'

const TODAY = Temporal.PlainDate.from('2026-11-23')
const WRITER = scopesOf(['TEAM_LEAD'])

const received = () =>
  Object.assign(new Referral(), {
    centre: 'PAGASA',
    state: 'RECEIVED',
    receivedAt: Temporal.Instant.from('2026-11-20T09:00:00Z'),
    urgency: 'TODAY',
    indicators: [],
  }) as Referral

const other = Object.assign(received(), { id: '0193b2a4-7c5e-7000-8000-00000000beef' })
const worker = { id: '0193b2a4-7c5e-7000-8000-00000000cafe', centre: 'PAGASA', isActive: true } as never

/** Takes a step on the day. */
const DEEDS: Readonly<Record<ReferralStep, (referral: Referral, on: Temporal.PlainDate) => void>> = {
  SCREEN: referral => referral.screen([]),
  PLAN_INTAKE: (referral, on) => referral.planIntake(on, worker, TODAY),
  RECORD_INTAKE: (referral, on) => referral.recordIntake(on, TODAY),
  ACCEPT: (referral, on) => referral.accept(on, TODAY),
  REDIRECT: (referral, on) => referral.redirect(on, TODAY, 'ASYLUM', null),
  CLOSE: (referral, on) => referral.close(on, TODAY, 'NO_CONTACT'),
  MARK_DUPLICATE: (referral, on) => referral.markDuplicate(on, TODAY, other, false),
}

interface Try {
  readonly step: ReferralStep
  readonly on: Temporal.PlainDate
}

const anything = fc.record({
  step: fc.constantFrom(...(Object.keys(DEEDS) as ReferralStep[])),
  on: fc.integer({ min: -6, max: 6 }).map(days => TODAY.add({ days })),
})
const road: readonly Try[] = (['SCREEN', 'PLAN_INTAKE', 'RECORD_INTAKE', 'ACCEPT'] as const).map(step => ({
  step,
  on: TODAY,
}))
/** Some way along the road, then anything. */
const steps = fc
  .tuple(fc.nat(road.length), fc.array(anything, { maxLength: 8 }))
  .map(([length, others]) => [...road.slice(0, length), ...others])

function isTaken(referral: Referral, { step, on }: Try): boolean {
  try {
    DEEDS[step](referral, on)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Takes the steps one after the other, whatever comes of each; gives every state the referral was in. */
function walk(referral: Referral, tries: readonly Try[]): ReferralState[] {
  return tries.map(each => {
    const before = referral.state
    if (isTaken(referral, each)) expect(stepsAllowed(before, WRITER)).toContain(each.step)
    else expect(referral.state).toBe(before)
    return referral.state
  })
}

describe('a referral, whatever is tried with it', () => {
  test('moves only by steps that `can` lists, and stays as it was when refused', () => {
    fc.assert(fc.property(steps, walked => void walk(received(), walked)))
  })

  test('never leaves its outcome', () => {
    fc.assert(
      fc.property(steps, walked => {
        const states = walk(received(), walked)
        const end = states.findIndex(isOutcome)
        if (end >= 0) expect(new Set(states.slice(end)).size).toBe(1)
      }),
    )
  })

  test('is accepted only after an intake interview that was held before the decision', () => {
    fc.assert(
      fc.property(steps, walked => {
        const referral = received()
        walk(referral, walked)
        if (referral.state !== 'ACCEPTED') return
        expect(Temporal.PlainDate.compare(referral.intakeHeldOn!, referral.decidedOn!)).toBeLessThanOrEqual(0)
        expect(Temporal.PlainDate.compare(referral.decidedOn!, TODAY)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('has a day of decision exactly when it has an outcome', () => {
    fc.assert(
      fc.property(steps, walked => {
        const referral = received()
        walk(referral, walked)
        expect(referral.decidedOn != null).toBe(isOutcome(referral.state))
      }),
    )
  })
})
