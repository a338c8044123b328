import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

const OPTIONS = {
  sizes: { type: 'string', default: '20,200,2000' },
  rounds: { type: 'string', default: '3' },
  requests: { type: 'string', default: '3000' },
  'warm-up': { type: 'string', default: '1500' },
  rate: { type: 'string', default: '200' },
  seconds: { type: 'string', default: '5' },
  minutes: { type: 'string', default: '13' },
  documents: { type: 'string', default: '10000' },
  only: { type: 'string' },
  'free-pinning': { type: 'boolean', default: false },
}

/** The size that the counts and the rate are given for; larger answers are asked less often. */
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
    documents: values.documents === '0' ? 0 : positive('documents', values.documents),
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

// Below these a figure says nothing: the kernel counts CPU time in steps of 10 ms, of which a hundred fast answers take seven, and the
// collector works once in some 30 long answers.
const FEWEST = { requests: 600, warmUp: 20, rate: 2 }
const SECONDS_OF_ONE_OF_MANY = 3

/** The counts of one size: fewer of large answers and of many sizes, but never so few that a figure says nothing. */
export function shareOfSize(settings, size) {
  const isFull = settings.sizes.length === 1 || size === BASE_SIZE
  const share = BASE_SIZE / size / settings.sizes.length
  return {
    requests: Math.max(FEWEST.requests, Math.round(settings.requests * share)),
    warmUp: Math.max(FEWEST.warmUp, Math.round(settings.warmUp * share)),
    rate: Math.max(FEWEST.rate, (settings.rate * BASE_SIZE) / size),
    seconds: isFull ? settings.seconds : Math.min(settings.seconds, SECONDS_OF_ONE_OF_MANY),
  }
}
