import { expect, test } from 'vitest'
import { displayedName } from './displayedName.js'

const person = { callName: 'DEMO Ana', fullName: 'DEMO Ana Petrova' }

test('a call name is shown to whoever may read it', () => {
  expect(displayedName(person, 'D-2026-0231', false)).toBe('DEMO Ana')
})

test('the full name is shown where it is asked for', () => {
  expect(displayedName(person, 'D-2026-0231', false, true)).toBe('DEMO Ana Petrova')
})

test('in privacy mode the code stands in place of any name', () => {
  expect(displayedName(person, 'D-2026-0231', true, true)).toBe('D-2026-0231')
})

test.each([null, undefined, { callName: null, fullName: null }])(
  'a name that may not be read gives way to the code',
  nobody => {
    expect(displayedName(nobody, 'D-2026-0231', false)).toBe('D-2026-0231')
  },
)
