import { CENTRES, isRole, ROLES, viewerFrom } from '@houvast/schema'
import { describe, expect, test } from 'vitest'
import { DEMO_STAFF, demoStaff, demoWorker } from './staff.js'

describe('the demo staff', () => {
  test('have ids shaped like UUIDv7, all different', () => {
    for (const { id } of DEMO_STAFF) expect(id).toMatch(/^worker_018cc251f4007[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    expect(new Set(DEMO_STAFF.map(worker => worker.id)).size).toBe(DEMO_STAFF.length)
  })

  test('keep their ids from one release to the next, since stored data points to them', () => {
    expect(demoWorker('legal.pagasa').id).toMatchInlineSnapshot(`"worker_018cc251f40070a0ad9f21302b664887"`)
  })

  test('are marked as demonstration in every name', () => {
    for (const { displayName } of DEMO_STAFF) expect(displayName).toMatch(/^\p{L}+ DEMO-\p{L}/u)
  })

  test('have different names and sign-ins', () => {
    expect(new Set(DEMO_STAFF.map(worker => worker.displayName)).size).toBe(DEMO_STAFF.length)
    expect(new Set(DEMO_STAFF.map(worker => worker.signIn)).size).toBe(DEMO_STAFF.length)
  })

  test('together hold every role of a member of staff', () => {
    const held = new Set(DEMO_STAFF.flatMap(worker => worker.roles))
    const ofStaff = Object.keys(ROLES).filter(role => role !== 'ANALYST' && role !== 'PARTNER_PROGRAM')
    expect([...held].sort()).toEqual(ofStaff.sort())
  })

  test.each(CENTRES)('of %s cover guidance, house, lead, direction and accounts', centre => {
    const needed = [
      'INTAKE_WORKER',
      'SOCIAL_WORKER',
      'LEGAL_WORKER',
      'ADMINISTRATIVE_WORKER',
      'SHELTER_EDUCATOR',
      'TEAM_LEAD',
      'DIRECTOR',
      'FINANCE',
    ]
    expect(needed.filter(isRole).filter(role => demoStaff(centre, role).length === 0)).toEqual([])
  })

  test('are all accepted as viewers', () => {
    for (const { id, centre, roles } of DEMO_STAFF) {
      expect(viewerFrom({ sub: id, centre, roles, acr: 'urn:houvast:acr:password', auth_time: 1 })).not.toBeNull()
    }
  })

  test('are not invented: an unknown sign-in is an error', () => {
    expect(() => demoWorker('nobody.pagasa')).toThrow('no demo worker')
  })
})
