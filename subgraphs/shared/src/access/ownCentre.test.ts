import { expect, test } from 'vitest'
import { CentreValue } from '../model/record.js'
import { viewerWith } from '../testing/viewers.js'
import { isOfOwnCentre } from './ownCentre.js'

class Sum extends CentreValue {}

test('what was reckoned from rows of a centre is of that centre and of no other', () => {
  const sum = Object.assign(new Sum(), { centre: 'PAGASA' })
  expect(isOfOwnCentre(viewerWith('DIRECTOR', 'PAGASA'), sum)).toBe(true)
  expect(isOfOwnCentre(viewerWith('DIRECTOR', 'PAYOKE'), sum)).toBe(false)
  expect(isOfOwnCentre(viewerWith('ANALYST', null), sum)).toBe(false)
})

test('what was reckoned without saying of which centre is of none', () => {
  expect(isOfOwnCentre(viewerWith('DIRECTOR', 'PAGASA'), new Sum())).toBe(false)
})
