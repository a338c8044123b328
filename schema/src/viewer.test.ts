import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CENTRES } from './centre.js'
import { ROLES, type Role, SCOPES_OF_ROLE, scopesOf } from './role.js'
import { viewerFrom } from './viewer.js'

const good = {
  sub: 'worker_1',
  centre: 'PAGASA',
  roles: ['LEGAL_WORKER'],
  acr: 'urn:houvast:acr:password',
  auth_time: 1,
}
const roles = Object.keys(ROLES) as Role[]

describe('a viewer', () => {
  test('is made from complete claims', () => {
    expect(viewerFrom(good)).toMatchObject({
      id: 'worker_1',
      centre: 'PAGASA',
      roles: ['LEGAL_WORKER'],
      scopes: scopesOf(['LEGAL_WORKER']),
    })
  })

  test.each([
    ['no sub', { sub: undefined }],
    ['an empty sub', { sub: '' }],
    ['a sub that is no text', { sub: 7 }],
    ['no centre', { centre: undefined }],
    ['an unknown centre', { centre: 'BRUSSELS' }],
    ['two centres', { centre: ['PAGASA', 'PAYOKE'] }],
    ['no roles', { roles: undefined }],
    ['an empty list of roles', { roles: [] }],
    ['an unknown role beside a known one', { roles: ['LEGAL_WORKER', 'ROOT'] }],
    ['a role called like a property of every object', { roles: ['constructor'] }],
    ['roles as one text', { roles: 'LEGAL_WORKER' }],
    ['no acr', { acr: undefined }],
    ['no auth_time', { auth_time: undefined }],
    ['an analyst with a centre', { roles: ['ANALYST'] }],
    ['an analyst with another role', { centre: undefined, roles: ['ANALYST', 'LEGAL_WORKER'] }],
  ])('is not made from claims with %s', (_what, change) => {
    expect(viewerFrom({ ...good, ...change })).toBeNull()
  })

  test('takes scopes from roles and never from the token', () => {
    expect(viewerFrom({ ...good, scopes: ['claim:approve'], scope: 'claim:approve' } as never)?.scopes).not.toContain(
      'claim:approve',
    )
  })

  test('of any roles holds exactly the scopes of those roles, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...roles.filter(role => role !== 'ANALYST')), { minLength: 1 }),
        fc.constantFrom(...CENTRES),
        (some, centre) => {
          const viewer = viewerFrom({ ...good, centre, roles: some })
          expect(viewer?.scopes).toEqual([...new Set(some.flatMap(role => SCOPES_OF_ROLE[role]))].sort())
          expect(viewerFrom({ ...good, centre, roles: [...some].reverse() })).toEqual(viewer)
        },
      ),
    )
  })
})

describe('the table of roles', () => {
  test('gives the platform administrator nothing, and the analyst published figures only', () => {
    expect(scopesOf(['PLATFORM_ADMINISTRATOR'])).toEqual([])
    expect(scopesOf(['ANALYST'])).toEqual(['statistics:read'])
  })

  test('gives a partner program nothing but the joint project', () => {
    expect(scopesOf(['PARTNER_PROGRAM']).every(scope => /^(training|claim|budget):/.test(scope))).toBe(true)
    expect(scopesOf(['PARTNER_PROGRAM'])).not.toContain('claim:link')
  })

  test('lets nobody who coordinates the joint project see a case by that role', () => {
    expect(
      scopesOf(['VONA_COORDINATOR']).filter(scope =>
        /^(case|identity|referral|residence|shelter|deadline)/.test(scope),
      ),
    ).toEqual([])
  })
})
