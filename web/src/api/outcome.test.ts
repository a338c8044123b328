import { expect, test } from 'vitest'
import { reasonOfAbsence, refusalAt } from './outcome.js'

const error = (code: string, ...path: (string | number)[]) => ({ message: '', path, extensions: { code } })
const place = ['caseFile', 'residenceProcedure']

test.each([
  ['UNAUTHORIZED_FIELD_OR_TYPE', 'locked'],
  ['SUBGRAPH_UNAVAILABLE', 'unavailable'],
  ['AUDIT_UNAVAILABLE', 'unrecorded'],
  ['NOT_FOUND', 'missing'],
  ['INTERNAL_SERVER_ERROR', 'failed'],
] as const)('%s at the place itself makes it %s', (code, outcome) => {
  expect(reasonOfAbsence([error(code, ...place)], place)).toBe(outcome)
})

test('a refusal above the place empties it too', () => {
  expect(reasonOfAbsence([error('NOT_FOUND', 'caseFile')], place)).toBe('missing')
})

test('a refusal below the place may have emptied it', () => {
  expect(reasonOfAbsence([error('SUBGRAPH_UNAVAILABLE', ...place, 'documents', '@', 'kind')], place)).toBe(
    'unavailable',
  )
})

test('a refusal beside the place says nothing about it', () => {
  expect(reasonOfAbsence([error('UNAUTHORIZED_FIELD_OR_TYPE', 'caseFile', 'client')], place)).toBeNull()
})

test('an error without a path is about everything', () => {
  expect(reasonOfAbsence([{ message: '', extensions: { code: 'TIMEOUT' } }], place)).toBe('unavailable')
})

const reason = { missing: 'ROLE', askWhom: ['TEAM_LEAD'] }
const refused = (...path: (string | number)[]) => ({
  message: '',
  path,
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason },
})

test('the reason of a refusal is that of the place, and of no place beside it', () => {
  const errors = [refused('caseFile', 'client'), error('FORBIDDEN', ...place)]
  expect(refusalAt(errors, place)).toBeNull()
  expect(refusalAt(errors, ['caseFile', 'client'])).toEqual(reason)
})

test('a place in every item of a list is refused by an error at any of them', () => {
  const name = ['caseFiles', 'nodes', '@', 'client']
  expect(refusalAt([refused('caseFiles', 'nodes', 3, 'client')], name)).toEqual(reason)
  expect(refusalAt([refused('caseFiles', 'nodes', '@', 'client')], name)).toEqual(reason)
  expect(refusalAt([refused('caseFiles', 'nodes', 3, 'deadline')], name)).toBeNull()
})
