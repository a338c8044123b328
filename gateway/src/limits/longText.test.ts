import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { GraphQLScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { bearerToken } from '../authenticate/bearer.js'
import { namesFile } from '../http/addresses.js'
import { isPlainJson } from '../http/readBody.js'
import { cookieIn } from '../session/cookie.js'
import { safeReturnPath } from '../session/signInCookie.js'
import { checkForms } from './scalarForm.js'
import { checkTexts } from './textInput.js'

/** Several times what is ever read of a request. */
const LENGTH = 200_000
const many = (text: string) => text.repeat(LENGTH / text.length)

/**
 * Work that grows with the length of a text takes a few milliseconds here. What grows with its square takes twenty seconds, so the
 * bound says only which of the two it is.
 */
const MOST_MILLISECONDS = 5_000

const request = (headers: IncomingHttpHeaders) => ({ headers }) as IncomingMessage
const isRefused = (check: () => void) => {
  try {
    check()
    return false
  } catch {
    return true
  }
}
const hasForm = (scalar: string, text: string) =>
  !isRefused(() => checkForms(new GraphQLScalarType({ name: scalar }), text, ['x']))
const isText = (value: unknown) => !isRefused(() => checkTexts(value))

test.each<[string, () => unknown, unknown]>([
  ['a text', () => isText(`${many('a')}!`), false],
  ['the name of an input', () => isText({ [`${many('a')}!`]: 1 }), false],
  ['a day of digits', () => hasForm('Date', `2026-01-${many('1')}!`), false],
  ['a moment of digits', () => hasForm('DateTime', `2026-01-01T00:00:00.${many('1')}!`), false],
  ['an id', () => hasForm('ID', many('a')), false],
  ['a token', () => bearerToken({ authorization: `Bearer ${many('a')}!` }), null],
  ['a token with a long end', () => bearerToken({ authorization: `Bearer a${many('=')}!` }), null],
  ['a token after a long space', () => bearerToken({ authorization: `Bearer ${many(' ')}a` }), null],
  ['a type of space', () => isPlainJson(request({ 'content-type': `application/json;${many(' ')}!` })), false],
  [
    'a charset in space',
    () =>
      isPlainJson(request({ 'content-type': `application/json;${many(' ')}charset${many(' ')}=utf-8${many(' ')}!` })),
    false,
  ],
  ['a type of many parts', () => isPlainJson(request({ 'content-type': `application/json${many(';')}` })), false],
  ['cookies of space', () => cookieIn(request({ cookie: `a=b;${many(' ')}!` }), 'x'), null],
  ['many cookies', () => cookieIn(request({ cookie: many('a=b;') }), 'a'), null],
  ['a page of dots', () => namesFile(`/${many('.')}/`), false],
  ['a file of dots', () => namesFile(`/${many('.')}`), true],
  ['a page of slashes', () => namesFile(many('/')), false],
  ['a page to come back to', () => safeReturnPath(`/${many('a')} `), '/'],
])('what is read of %s takes as long as it is long, and no longer', (_, read, found) => {
  const began = performance.now()
  expect(read()).toEqual(found)
  expect(performance.now() - began).toBeLessThan(MOST_MILLISECONDS)
})
