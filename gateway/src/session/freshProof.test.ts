import { ACR_PASSWORD, ACR_SECOND_FACTOR } from '@houvast/schema'
import { expect, test } from 'vitest'
import { isProofFresh } from './freshProof.js'

const BEGUN = 1_800_000_000

const isEnough = (isStepUp: boolean, acr: string, secondsBefore: number) =>
  isProofFresh({ acr, authTime: BEGUN - secondsBefore }, { isStepUp, begunAt: BEGUN * 1000 })

test.each([
  ['a password given since', false, ACR_PASSWORD, -5],
  ['a password given while clocks differ', false, ACR_PASSWORD, 60],
  ['a second factor of nine minutes ago, for a step that needs one', true, ACR_SECOND_FACTOR, 540],
])('%s is enough', (_, isStepUp, acr, secondsBefore) => {
  expect(isEnough(isStepUp, acr, secondsBefore)).toBe(true)
})

test.each([
  ['a password of an hour ago', false, ACR_PASSWORD, 3_600],
  ['a second factor of an hour ago, to sign in', false, ACR_SECOND_FACTOR, 3_600],
  ['a password given since, for a step that needs a second factor', true, ACR_PASSWORD, -5],
  ['a second factor of twelve minutes ago, for a step that needs one', true, ACR_SECOND_FACTOR, 720],
])('%s is not enough', (_, isStepUp, acr, secondsBefore) => {
  expect(isEnough(isStepUp, acr, secondsBefore)).toBe(false)
})
