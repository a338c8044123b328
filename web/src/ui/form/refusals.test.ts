import { expect, test } from 'vitest'
import type { Refusal } from '../../api/useDeed.js'
import { fieldOf } from './refusals.js'

const refusalAt = (...field: string[]): Refusal => ({ code: 'BAD_USER_INPUT', reason: 'X', message: '', field })
const values = { plannedOn: '', client: { sex: '' } }

test('a refusal of an input field is shown at the form field of that name', () => {
  expect(fieldOf(refusalAt('input', 'client', 'sex'), values)).toBe('client.sex')
})

test('a refusal of something the form does not ask is shown above it only', () => {
  expect(fieldOf(refusalAt('input', 'idempotencyKey'), values)).toBeNull()
})

test('a refusal without a field is shown above the form only', () => {
  expect(fieldOf({ ...refusalAt(), field: null }, values)).toBeNull()
})
