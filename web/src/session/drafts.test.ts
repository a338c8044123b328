import { beforeEach, expect, test } from 'vitest'
import { draftOf, dropAllDrafts, dropDraft, keepDraft, ownDrafts } from './drafts.js'

beforeEach(() => {
  dropAllDrafts()
  ownDrafts('worker_a')
  keepDraft('close:case_1', { reason: 'OTHER' })
})

test('the same person finds what they typed after signing in again', () => {
  ownDrafts('worker_a')
  expect(draftOf('close:case_1')).toEqual({ reason: 'OTHER' })
})

test('another person finds nothing of it', () => {
  ownDrafts('worker_b')
  expect(draftOf('close:case_1')).toBeNull()
})

test('what was sent is not kept', () => {
  dropDraft('close:case_1')
  expect(draftOf('close:case_1')).toBeNull()
})
