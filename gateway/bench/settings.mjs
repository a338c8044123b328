import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

const OPTIONS = {
  sizes: { type: 'string', default: '20' },
  rounds: { type: 'string', default: '3' },
  requests: { type: 'string', default: '3000' },
  'warm-up': { type: 'string', default: '1500' },
  rate: { type: 'string', default: '200' },
  seconds: { type: 'string', default: '5' },
  minutes: { type: 'string', default: '6' },
  only: { type: 'string' },
  'free-pinning': { type: 'boolean', default: false },
}

/** The size that the counts and the rate are given for; larger answers are asked proportionally less often. */
export const BASE_SIZE = 20

/** What one run does, from the command line. Throws a plain sentence on anything that is not a number above zero. */
export function readSettings(argv) {
  const { values } = parseArgs({ args: argv, options: OPTIONS })
  return {
    sizes: values.sizes
      .split(',')
      .map(size => positive('sizes', size))
      .sort((a, b) => a - b),
    rounds: positive('rounds', values.rounds),
    requests: positive('requests', values.requests),
    warmUp: positive('warm-up', values['warm-up']),
    rate: positive('rate', values.rate),
    seconds: positive('seconds', values.seconds),
    minutes: positive('minutes', values.minutes),
    only: values.only?.split(','),
    // One core for the gateway, the other for the load and the canned subgraphs.
    isPinned: availableParallelism() >= 2 && !values['free-pinning'],
    connections: 16,
  }
}

function positive(name, text) {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} must be a number above zero`)
  return number
}

/** The counts of one size: the same work in total, so that every size takes about as long. */
export function shareOfSize(settings, size) {
  const share = BASE_SIZE / size / settings.sizes.length
  return {
    requests: Math.max(12, Math.round(settings.requests * share)),
    warmUp: Math.max(12, Math.round(settings.warmUp * share)),
    rate: Math.max(1, (settings.rate * BASE_SIZE) / size),
    seconds: settings.seconds,
  }
}
