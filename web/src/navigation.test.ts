import { expect, test } from 'vitest'
import { navigationFor } from './navigation.js'

const labels = (can: string[], freeText = false) => navigationFor(can, freeText).map(({ label }) => label)

test('an entry without a right for it is absent', () => {
  expect(labels(['case:read', 'shelter:read'])).toEqual(['today', 'caseFiles', 'house'])
})

test('one of several rights is enough for a page that shows several things', () => {
  expect(labels(['training:read'])).toEqual(['today', 'vona'])
})

test('the API explorer is there only where free questions are answered', () => {
  expect(labels([], true)).toEqual(['today', 'apiExplorer'])
  expect(labels([], false)).toEqual(['today'])
})
