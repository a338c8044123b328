import { expect, test } from 'vitest'
import { reasonOfAbsence } from './outcome.js'

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
