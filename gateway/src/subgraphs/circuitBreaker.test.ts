import { beforeEach, expect, test } from 'vitest'
import { CircuitBreaker, type ConnectionOutcome, type TellOutcome } from './circuitBreaker.js'

let time = 0
let requests = 0
let breaker: CircuitBreaker
beforeEach(() => {
  time = 0
  breaker = new CircuitBreaker({ failures: 3, restMilliseconds: 100 }, () => time)
})

/** Begins a fetch, of a request of its own unless told otherwise, that may be tried. */
function begun(requestId = String(requests++)): TellOutcome {
  const tell = breaker.begin(requestId)
  expect(tell).not.toBeNull()
  return tell!
}
const spares = () => breaker.begin('spared') === null
const end = (times: number, outcome: ConnectionOutcome) => {
  for (let turn = 0; turn < times; turn++) begun()(outcome)
}

test.each(['failed', 'silent'] as const)(
  'a few that %s stop nobody, and one that is answered forgets them',
  outcome => {
    end(2, outcome)
    end(1, 'reached')
    end(2, outcome)
    expect(breaker.isOpen).toBe(false)
    end(1, outcome)
    expect(breaker.isOpen).toBe(true)
  },
)

test('after too many failures in a row nothing is tried until it has rested, and then one fetch alone', () => {
  end(3, 'failed')
  time = 99
  expect(spares()).toBe(true)
  time = 100
  begun()
  expect(spares()).toBe(true)
})

test.each(['failed', 'silent'] as const)(
  'a probe that %s lets it rest again, one that is answered lets everybody through',
  outcome => {
    end(3, outcome)
    time = 100
    end(1, outcome)
    expect(spares()).toBe(true)
    time = 200
    end(1, 'reached')
    begun()
    begun()
  },
)

test('a probe that was given up says nothing, and the next fetch probes', () => {
  end(3, 'failed')
  time = 100
  end(1, 'unknown')
  begun()
  expect(spares()).toBe(true)
})

test('what was begun before it opened does not end the probing of another', () => {
  const early = [begun(), begun(), begun(), begun()]
  for (const tell of early.slice(1)) tell('silent')
  time = 100
  const probe = begun()
  early[0]!('unknown')
  expect(spares()).toBe(true)
  probe('reached')
  begun()
})

test('however many wait in vain, they are just slow when another was answered meanwhile', () => {
  const slow = Array.from({ length: 9 }, () => begun())
  end(1, 'reached')
  for (const tell of slow) tell('silent')
  expect(breaker.isOpen).toBe(false)
})

test('an answer to those who came before says nothing for those who wait since', () => {
  end(1, 'reached')
  const hung = [begun(), begun(), begun()]
  for (const tell of hung) tell('silent')
  expect(breaker.isOpen).toBe(true)
})

test.each(['failed', 'silent'] as const)('a request counts once, however many of its fetches %s', outcome => {
  const fetches = Array.from({ length: 9 }, () => begun('one'))
  for (const tell of fetches) tell(outcome)
  end(1, outcome)
  expect(breaker.isOpen).toBe(false)
})
