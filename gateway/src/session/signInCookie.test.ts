import { expect, test } from 'vitest'
import { safeReturnPath } from './signInCookie.js'

test.each(['/', '/case-files/case_1?panel=house', '/sessions-of-today', '/graphql-guide'])(
  'a sign-in leads back to a page of the web client: %s',
  path => {
    expect(safeReturnPath(path)).toBe(path)
  },
)

test.each([
  '/session',
  '/session/login?returnTo=/',
  '/graphql',
  '/graphql?query=x',
  '/vona/graphql',
  '/analytics/graphql',
  '/a/../session/login',
  '//other.invalid',
  '/\\other.invalid',
  'https://other.invalid/',
  undefined,
])('a sign-in leads to the first page instead of an address that is no page of the web client: %s', path => {
  expect(safeReturnPath(path)).toBe('/')
})
