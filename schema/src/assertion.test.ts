import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mintAssertion, SeenAssertions, verifyAssertion } from './assertion.js'
import { viewerFrom } from './viewer.js'

const key = new Uint8Array(32).fill(7)
const viewer = viewerFrom({ sub: 'w', centre: 'SURYA', roles: ['DIRECTOR'], acr: 'a', auth_time: 1 })
const given = {
  audience: 'persons',
  key,
  body: '{"query":"{ a }"}',
  token: 'token',
  viewer,
  requestId: 'r',
  operationName: 'A',
  systemFields: ['CaseFile.id'],
  now: 1_000_000,
}
const check = () => ({
  audience: 'persons',
  key,
  body: given.body,
  token: 'token',
  seen: new SeenAssertions(),
  now: 1_000_000,
})

describe('an assertion', () => {
  test('is believed by the subgraph it was made for', () => {
    const claims = verifyAssertion(mintAssertion(given), check())
    expect(claims).toMatchObject({
      viewer: { id: 'w', centre: 'SURYA', roles: ['DIRECTOR'] },
      rid: 'r',
      op: 'A',
      purpose: 'GUIDANCE',
      sys: ['CaseFile.id'],
    })
  })

  test('says of nothing that it is asked for the plan alone, when nothing is', () => {
    const { systemFields: _, ...other } = given
    expect(verifyAssertion(mintAssertion(other), check())?.sys).toEqual([])
  })

  test.each([
    ['another subgraph', { audience: 'justice' }],
    ['another key', { key: new Uint8Array(32).fill(8) }],
    ['another body', { body: '{"query":"{ b }"}' }],
    ['another token', { token: 'other' }],
    ['no token', { token: null }],
    ['a later time', { now: 1_031_000 }],
    ['a much earlier time', { now: 900_000 }],
  ])('is not believed with %s', (_what, change) => {
    expect(verifyAssertion(mintAssertion(given), { ...check(), ...change })).toBeNull()
  })

  test('is believed once', () => {
    const seen = new SeenAssertions()
    const assertion = mintAssertion(given)
    expect(verifyAssertion(assertion, { ...check(), seen })).not.toBeNull()
    expect(verifyAssertion(assertion, { ...check(), seen })).toBeNull()
  })

  test('that was changed in any one character is not believed', () => {
    const assertion = mintAssertion(given)
    fc.assert(
      fc.property(fc.nat(assertion.length - 1), fc.constantFrom(...'abcXYZ019-_.'), (place, letter) => {
        fc.pre(assertion[place] !== letter)
        const changed = assertion.slice(0, place) + letter + assertion.slice(place + 1)
        // The last letter of base64url carries unused bits: what decodes to the same bytes is the same assertion.
        fc.pre(
          !Buffer.from(changed.split('.')[2] ?? '', 'base64url').equals(
            Buffer.from(assertion.split('.')[2] ?? '', 'base64url'),
          ) || changed.split('.').slice(0, 2).join('.') !== assertion.split('.').slice(0, 2).join('.'),
        )
        expect(verifyAssertion(changed, check())).toBeNull()
      }),
    )
  })

  test.each([undefined, '', '.', '..', 'v1..', 'v1.e30.AAAA', 'v2.e30.AAAA', 'v1.e30.AAAA.x'])(
    '%j is not believed',
    text => {
      expect(verifyAssertion(text, check())).toBeNull()
    },
  )
})
