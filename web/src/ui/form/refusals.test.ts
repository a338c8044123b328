import { expect, test } from 'vitest'
import type { Refusal } from '../../api/useDeed.js'
import { daysNamed, fieldOf } from './refusals.js'

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

test('the days of a refusal are written as the reader writes them', () => {
  const message = 'The room is not free in the nights of 2026-12-01 to 2026-12-04, 2026-12-24. Choose another room.'
  expect(daysNamed(message, 'fr-BE').replaceAll('\u00a0', ' ')).toBe('1er déc. 2026 – 4 déc. 2026 et 24 déc. 2026')
})

test('a refusal that names no day has none', () => {
  expect(daysNamed('The room is not free in this period.', 'nl-BE')).toBe('')
})
