import { missingTask } from '@houvast/schema'
import { expect, test } from 'vitest'
import { mask, refusal } from './errors.js'

const shown = (error: ReturnType<typeof refusal>) => mask(error.toJSON(), error).extensions

test('a refusal is shown with its reason', () => {
  const reason = missingTask(['TEAM_LEAD'])
  expect(shown(refusal('FORBIDDEN', reason))).toEqual({ code: 'FORBIDDEN', reason })
})

test('what does not exist is shown without a reason, even if somebody gave one', () => {
  expect(shown(refusal('NOT_FOUND', missingTask(['TEAM_LEAD'])))).toEqual({ code: 'NOT_FOUND' })
})
