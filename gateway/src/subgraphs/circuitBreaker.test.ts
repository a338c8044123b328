import { beforeEach, expect, test } from 'vitest'
import { CircuitBreaker } from './circuitBreaker.js'

let time = 0
let breaker: CircuitBreaker
beforeEach(() => {
  time = 0
  breaker = new CircuitBreaker({ failures: 3, restMilliseconds: 100 }, () => time)
})

const fail = (times: number) => {
  for (let turn = 0; turn < times; turn++) {
    expect(breaker.mayTry()).toBe(true)
    breaker.tell('failed')
  }
}

test('a few failures stop nobody, and one success forgets them', () => {
  fail(2)
  breaker.tell('reached')
  fail(2)
  expect(breaker.mayTry()).toBe(true)
})

test('after too many failures in a row nothing is tried until it has rested, and then one fetch alone', () => {
  fail(3)
  time = 99
  expect(breaker.mayTry()).toBe(false)
  time = 100
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false])
})

test('a probe that succeeds lets everybody through, one that fails lets it rest again', () => {
  fail(3)
  time = 100
  fail(1)
  expect(breaker.mayTry()).toBe(false)
  time = 200
  expect(breaker.mayTry()).toBe(true)
  breaker.tell('reached')
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true])
})

test('a probe that was given up says nothing, and the next fetch probes', () => {
  fail(3)
  time = 100
  expect(breaker.mayTry()).toBe(true)
  breaker.tell('unknown')
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false])
})
