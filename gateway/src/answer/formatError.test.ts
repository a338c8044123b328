import { expect, test } from 'vitest'
import { formatError } from './formatError.js'

const reason = { missing: 'ROLE', askWhom: ['TEAM_LEAD'] }
const extensionsOf = (code: string, given: unknown) =>
  formatError({ message: '', extensions: { code, reason: given } }).extensions

test.each(['UNAUTHORIZED_FIELD_OR_TYPE', 'FORBIDDEN'])('the reason of %s reaches the client', code => {
  expect(extensionsOf(code, reason)).toEqual({ code, reason })
})

test('what does not exist is said without a reason, whatever was thrown', () => {
  expect(extensionsOf('NOT_FOUND', reason)).toEqual({ code: 'NOT_FOUND' })
})

test('nothing but a reason of the closed list reaches the client as one', () => {
  expect(extensionsOf('FORBIDDEN', { ...reason, sql: 'vault' })).toEqual({ code: 'FORBIDDEN', reason })
  expect(extensionsOf('FORBIDDEN', { ...reason, askWhom: ['DEMO One'] })).toEqual({ code: 'FORBIDDEN' })
  expect(extensionsOf('FORBIDDEN', 'select secret from vault')).toEqual({ code: 'FORBIDDEN' })
})
