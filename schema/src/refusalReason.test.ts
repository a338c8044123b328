import { describe, expect, test } from 'vitest'
import { ERROR_TEXTS, type ErrorCode } from './codes.js'
import { MISSING, missingRole, reasonBeside, rolesWith } from './refusalReason.js'
import { SCOPES, type Scope } from './scope.js'

describe('whom to ask', () => {
  test('is every role that holds the right, in the order of the list of roles', () => {
    expect(rolesWith(['residence:read', 'residence:write'])).toEqual(['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER'])
  })

  test('is never a program', () => {
    expect(rolesWith([])).not.toContain('PARTNER_PROGRAM')
    expect(missingRole(['PARTNER_PROGRAM']).askWhom).toEqual([])
  })

  test.each(Object.keys(SCOPES) as Scope[])('somebody can be asked about %s', scope => {
    expect(rolesWith([scope])).not.toEqual([])
  })
})

describe('a reason that came from elsewhere', () => {
  test.each(Object.keys(MISSING))('passes beside a refusal when it is of the closed lists: %s', missing => {
    const reason = { missing, askWhom: ['LEGAL_WORKER', 'TEAM_LEAD'] }
    expect(reasonBeside('UNAUTHORIZED_FIELD_OR_TYPE', reason)).toEqual({ reason })
    expect(reasonBeside('FORBIDDEN', reason)).toEqual({ reason })
  })

  test('passes without anything that was hung onto it, each role once and in order', () => {
    const given = { missing: 'ROLE', askWhom: ['TEAM_LEAD', 'LEGAL_WORKER', 'TEAM_LEAD'], file: 'D-2026-0231' }
    const reason = missingRole(['LEGAL_WORKER', 'TEAM_LEAD'])
    expect(reasonBeside('FORBIDDEN', given)).toEqual({ reason })
  })

  test.each(
    (Object.keys(ERROR_TEXTS) as ErrorCode[]).filter(
      code => !['FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE'].includes(code),
    ),
  )('never stands beside %s', code => {
    expect(reasonBeside(code, missingRole(['TEAM_LEAD']))).toEqual({})
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'ROLE'],
    ['an unknown kind', { missing: 'LUCK', askWhom: [] }],
    ['a kind called like a property of every object', { missing: 'constructor', askWhom: [] }],
    ['nobody to ask, not even an empty list', { missing: 'ROLE' }],
    ['a name instead of a role', { missing: 'TASK', askWhom: ['TEAM_LEAD', 'DEMO Nora'] }],
  ])('does not pass when it is %s', (_, given) => {
    expect(reasonBeside('FORBIDDEN', given)).toEqual({})
  })
})
