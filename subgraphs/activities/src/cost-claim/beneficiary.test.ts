import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { base32, beneficiaryRef, configureBeneficiaryKeys } from './beneficiary.js'

const keys = {
  PAGASA: new Uint8Array(32).fill(1),
  PAYOKE: new Uint8Array(32).fill(2),
  SURYA: new Uint8Array(32).fill(3),
}
const CASE = '0193b2a4-7c5e-7000-8000-000000000001'

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of "%s" is that of RFC 4648', (text, expected) => {
  expect(base32(Buffer.from(text))).toBe(expected)
})

test('a pseudonym is the same each time, and that of the HMAC under the key of the centre', () => {
  configureBeneficiaryKeys(keys)
  const mac = createHmac('sha256', keys.PAGASA).update(`vona|${CASE}`).digest()
  expect(beneficiaryRef('PAGASA', CASE)).toBe(base32(mac).slice(0, 20))
  expect(beneficiaryRef('PAGASA', CASE)).toBe(beneficiaryRef('PAGASA', CASE))
})

test('the same file under another centre’s key, and another file, have other pseudonyms', () => {
  configureBeneficiaryKeys(keys)
  const other = CASE.replace(/1$/, '2')
  const all = [beneficiaryRef('PAGASA', CASE), beneficiaryRef('PAYOKE', CASE), beneficiaryRef('PAGASA', other)]
  expect(new Set(all).size).toBe(3)
})
