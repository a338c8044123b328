import { createHmac } from 'node:crypto'
import type { Centre } from '@houvast/schema'

/** A secret of each centre, at least 32 bytes. It never changes: all pseudonyms of the centre depend on it. */
export type BeneficiaryKeys = Readonly<Record<Centre, Uint8Array>>

let keys: BeneficiaryKeys | undefined

/** Called once, before the subgraph takes requests. */
export function configureBeneficiaryKeys(given: BeneficiaryKeys) {
  keys = given
}

const REF_LENGTH = 20
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/**
 * The pseudonym of the client of a case file within the VONA project: 20 letters and digits (100 bits) of an HMAC-SHA256 under
 * the centre's own key. Equal for all claims of one file, and without the key nobody can go back to it or try files out.
 * @param caseFileId the key of the CaseFile, a UUID with dashes
 */
export function beneficiaryRef(centre: Centre, caseFileId: string): string {
  if (!keys) throw new Error('The keys of the beneficiary pseudonyms are not configured.')
  return base32(createHmac('sha256', keys[centre]).update(`vona|${caseFileId}`).digest()).slice(0, REF_LENGTH)
}
