import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BudgetLine } from './budget.entity.js'
import {
  type ClaimState,
  type ClaimStep,
  COUNTED,
  CostClaimState,
  drafted,
  MOVES,
  stateAfter,
  stepsFrom,
} from './claim.rules.js'

const steps = Object.keys(MOVES) as ClaimStep[]
const aStep = fc.constantFrom(...steps)
const BOTH = ['CENTRE', 'COORDINATOR'] as const
const day = (text: string) => Temporal.PlainDate.from(text)

/** The states that a claim went through, steps that are refused left out. */
function livesThrough(tries: readonly ClaimStep[]): ClaimState[] {
  const states: ClaimState[] = ['DRAFT']
  for (const step of tries) {
    const state = states.at(-1)!
    if (stepsFrom(state, BOTH).includes(step)) states.push(stateAfter(step, state))
    else expect(() => stateAfter(step, state)).toThrow(expect.objectContaining({ reason: 'STEP_NOT_POSSIBLE' }))
  }
  return states
}

describe('the life of a claim, whatever is tried', () => {
  test('never leads out of a state that is final, nor back from a decision', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), tries => {
        const states = livesThrough(tries)
        const decided = states.findIndex(state => COUNTED.includes(state as never))
        if (decided >= 0)
          expect(states.slice(decided)).toEqual(
            ['APPROVED', 'INCLUDED_IN_REPORT', 'PAID'].slice(0, states.length - decided),
          )
        const rejected = states.indexOf('REJECTED')
        if (rejected >= 0) expect(rejected).toBe(states.length - 1)
      }),
    )
  })

  test('is never approved without having been submitted, nor answered without having been asked', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), tries => {
        const states = livesThrough(tries)
        if (states.includes('APPROVED')) expect(states[1]).toBe('SUBMITTED')
        for (const [index, state] of states.entries())
          if (state === 'ANSWERED') expect(states[index - 1]).toBe('QUERIED')
      }),
    )
  })

  test('reaches every state there is', () => {
    const reached = new Set<ClaimState>(['DRAFT'])
    for (const state of reached) for (const step of stepsFrom(state, BOTH)) reached.add(stateAfter(step, state))
    expect([...reached].sort()).toEqual(Object.keys(CostClaimState).sort())
  })

  test('leaves no step to both sides at once', () => {
    for (const state of Object.keys(CostClaimState) as ClaimState[])
      for (const step of stepsFrom(state, ['CENTRE'])) expect(stepsFrom(state, ['COORDINATOR'])).not.toContain(step)
  })
})

describe('the amount of a claim', () => {
  const sessions = fc.integer({ min: 1, max: 1_000 })
  const unitPriceCents = fc.integer({ min: 1, max: 100_000 })

  test('is sessions times unit price, in whole cents that fit the database', () => {
    fc.assert(
      fc.property(sessions, unitPriceCents, (sessions, unitPriceCents) => {
        const { amountCents } = drafted({ month: day('2026-10-01'), sessions, unitPriceCents }, day('2026-11-23'))
        expect(amountCents).toBe(sessions * unitPriceCents)
        expect(amountCents).toBeLessThan(2 ** 31)
      }),
    )
  })
})

describe('a budget line', () => {
  const aLine = (budgetCents: number, approvedCents = 0) =>
    Object.assign(new BudgetLine(), {
      centre: 'PAGASA',
      from: day('2026-01-01'),
      until: day('2027-01-01'),
      budgetCents,
      approvedCents,
    })

  test('never lets through more than its budget, and always what fits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 30_000 })),
        (budget, amounts) => {
          const line = aLine(budget)
          for (const amountCents of amounts) {
            const claim = { centre: 'PAGASA', month: day('2026-10-01'), amountCents }
            const fits = line.approvedCents + amountCents <= budget
            if (fits) line.requireRoomFor(claim)
            else
              expect(() => line.requireRoomFor(claim)).toThrow(expect.objectContaining({ reason: 'BUDGET_EXCEEDED' }))
            if (fits) line.approvedCents += amountCents
          }
          expect(line.remaining.amountCents).toBeGreaterThanOrEqual(0)
          expect(line.remaining.amountCents + line.approved.amountCents).toBe(budget)
        },
      ),
    )
  })

  test.each([
    [79_999, 79, false],
    [80_000, 80, true],
    [100_000, 100, true],
  ])('of which %i of 100,000 cents are used is %i %% used; nearly used: %s', (approved, percent, isNearlyUsed) => {
    expect(aLine(100_000, approved)).toMatchObject({ usedPercent: percent, isNearlyUsed })
  })

  test.each([
    ['2025-12-01', false],
    ['2026-01-01', true],
    ['2026-12-01', true],
    ['2027-01-01', false],
  ])('of the year 2026 covers %s: %s', (month, covers) => {
    const ask = () => aLine(100).requireRoomFor({ centre: 'PAGASA', month: day(month), amountCents: 1 })
    if (covers) expect(ask).not.toThrow()
    else expect(ask).toThrow(expect.objectContaining({ reason: 'MONTH_OUTSIDE_LINE' }))
  })
})
