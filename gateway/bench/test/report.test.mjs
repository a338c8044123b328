import { expect, test } from 'vitest'
import { median, medianOfRounds, percentile } from '../measure/statistics.mjs'
import { ratiosOf } from '../report/ratios.mjs'
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

test('larger answers are asked less often, so that a run stays bounded', () => {
  const settings = readSettings(['--sizes', '2000,20'])
  expect(settings.sizes).toEqual([20, 2000])
  expect(shareOfSize(settings, 2000).requests).toBeLessThan(shareOfSize(settings, 20).requests / 10)
})

test('a setting that is no number above zero is refused in one sentence', () => {
  expect(() => readSettings(['--rounds', 'many'])).toThrow('--rounds must be a number above zero')
})
