import { expect, test } from 'vitest'
import { NOTHING_TOLD, newReferralSchema, receiveInput } from './newReferral.js'

const needed = { ...NOTHING_TOLD, channel: 'PHONE', sourceKind: 'POLICE', urgency: 'TODAY' }
const inputOf = (values: typeof needed) => receiveInput(newReferralSchema.parse(values))

test('a referral needs no name, no contact and no age', () => {
  expect(inputOf(needed)).toMatchObject({ channel: 'PHONE', contact: null, ageBand: null, isMinor: null })
})

test('how to reach the person is sent apart from what is known of them', () => {
  const input = inputOf({ ...needed, callBack: '0470 00 00 00', isSafeToCall: 'NO' })
  expect(input.contact).toMatchObject({ callBack: '0470 00 00 00', isSafeToCall: false, mayLeaveMessage: null })
  expect(input).not.toHaveProperty('callBack')
})

test.each(['channel', 'sourceKind', 'urgency'] as const)('nothing is sent while %s is not chosen', field => {
  expect(newReferralSchema.safeParse({ ...needed, [field]: '' }).success).toBe(false)
})
