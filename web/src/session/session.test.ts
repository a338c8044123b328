import { expect, test } from 'vitest'
import { safeReturnPath, sessionFrom, signInAddress } from './session.js'

test.each([undefined, null, {}, { signedIn: 'yes' }, { signedIn: 1 }])(
  'an unclear answer counts as not signed in',
  answer => {
    expect(sessionFrom(answer)).toMatchObject({ signedIn: false, freeText: false, demo: false })
  },
)

test('the idle time of the gateway is taken over', () => {
  expect(sessionFrom({ signedIn: true, idleSeconds: 600 }).idleSeconds).toBe(600)
})

test('an idle time too short to be warned of is not taken over', () => {
  expect(sessionFrom({ signedIn: true, idleSeconds: 30 }).idleSeconds).toBe(900)
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', ''])(
  'a sign-in never returns to another origin: %s',
  path => {
    expect(safeReturnPath(path)).toBe('/')
  },
)

test('a sign-in returns to the page it was asked from', () => {
  expect(signInAddress('/case-files/case_1?panel=house')).toBe(
    '/session/login?returnTo=%2Fcase-files%2Fcase_1%3Fpanel%3Dhouse',
  )
})
