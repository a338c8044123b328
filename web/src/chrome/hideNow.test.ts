import { expect, test } from 'vitest'
import { shiftThrice } from './hideNow.js'

test('Shift pressed three times in a row hides', () => {
  const press = shiftThrice()
  expect([press('Shift', 0), press('Shift', 300), press('Shift', 600)]).toEqual([false, false, true])
})

test('three capitals typed in a name do not hide', () => {
  const press = shiftThrice()
  const keys = ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']
  expect(keys.map((key, index) => press(key, index * 100))).not.toContain(true)
})

test('Shift pressed now and then does not hide', () => {
  const press = shiftThrice()
  expect([press('Shift', 0), press('Shift', 1000), press('Shift', 2600)]).not.toContain(true)
})
