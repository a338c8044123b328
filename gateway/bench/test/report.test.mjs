import { expect, test } from 'vitest'
import { median, medianOfRounds, percentile } from '../measure/statistics.mjs'
import { ratiosOf } from '../report/ratios.mjs'
import { targetsOf } from '../report/targets.mjs'
import { readSettings, shareOfSize } from '../settings.mjs'

test('medians and percentiles are those of the textbook', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(
    percentile(
      Array.from({ length: 100 }, (_, index) => index + 1),
      0.99,
    ),
  ).toBe(99)
})

test('one disturbed round does not move a figure', () => {
  expect(medianOfRounds([{ cpuMs: 1 }, { cpuMs: 40 }, { cpuMs: 1.2 }])).toEqual({ cpuMs: 1.2 })
})

test('each contender is set against each other one', () => {
  const figures = cpuMs => ({ 20: { cpuMs, requestsPerSecond: 1000 / cpuMs, p50Ms: cpuMs, p99Ms: cpuMs, peakMb: 100 } })
  const ratios = ratiosOf(
    [
      { name: 'ours', sizes: figures(0.5) },
      { name: 'theirs', sizes: figures(2) },
    ],
    [20],
  )
  expect(ratios[20].cpuMs).toEqual({ ours: { ours: 1, theirs: 0.25 }, theirs: { ours: 4, theirs: 1 } })
})

test('larger answers are asked less often, so that a run stays bounded, and often enough to say something', () => {
  expect(readSettings(['--sizes', '2000,20']).sizes).toEqual([20, 2000])
  const settings = readSettings([])
  const [small, ...larger] = settings.sizes.map(size => shareOfSize(settings, size).requests)
  expect(larger).toHaveLength(2)
  for (const requests of larger) {
    expect(requests).toBeLessThan(small)
    expect(requests).toBeGreaterThanOrEqual(600)
  }
})

test('a setting that is no number above zero is refused in one sentence', () => {
  expect(() => readSettings(['--rounds', 'many'])).toThrow('--rounds must be a number above zero')
})

const contender = (name, cpuMs, others = {}) => ({
  name,
  sizes: Object.fromEntries(
    [20, 200, 2000].map(size => [size, { cpuMs: (cpuMs * size) / 20, p99Ms: 1, peakMb: 200, ...others }]),
  ),
})
const INSIDE = {
  filter: { coldSlowestMs: 1, warmMs: 0.001 },
  storm: { documents: 10_000, grants: 20, heapGrowthMb: 40, hotPlansMadeAgain: 0 },
}
const missed = targets => targets.filter(({ isReached }) => !isReached).map(({ figure }) => figure)

test('every figure that has to be reached is set beside its target, and one that is not reached is named', () => {
  const results = [contender('lower-bound', 0.25), contender('houvast', 0.5), contender('apollo', 2)]
  const targets = targetsOf(results, INSIDE)
  expect(targets).toHaveLength(11)
  expect(missed(targets)).toEqual([])
  const slow = [results[0], contender('houvast', 1, { peakMb: 221, p99Ms: 3 }), results[2]]
  const evicted = { ...INSIDE, storm: { ...INSIDE.storm, hotPlansMadeAgain: 1 } }
  expect(missed(targetsOf(slow, evicted))).toHaveLength(7)
})

test('a figure whose contender or size did not take part has no row', () => {
  expect(targetsOf([contender('houvast', 0.5)], null).map(({ figure }) => figure)).toEqual([
    'CPU/request at 2,000 case files : at 200',
    'peak memory under that load',
  ])
  expect(targetsOf([contender('apollo', 2)], null)).toEqual([])
})
