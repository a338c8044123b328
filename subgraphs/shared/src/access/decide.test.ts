import type { Role } from '@houvast/schema'
import { describe, expect, test } from 'vitest'
import { CentreValue } from '../model/record.js'
import type { RequestContext } from '../request/context.js'
import { viewerWith } from '../testing/viewers.js'
import { decide } from './decide.js'
import { type Condition, to } from './rule.js'

class Figure extends CentreValue {}

const elsewhere: Condition = { name: 'elsewhere', askWhom: ['TEAM_LEAD'], holds: () => false }
const rule = to('residence:read').when(elsewhere)
const decided = (role: Role, source: unknown) =>
  decide(rule, { context: { viewer: viewerWith(role) } as RequestContext, source, args: {} })

describe('what is of another centre', () => {
  const foreign = Object.assign(new Figure(), { centre: 'PAYOKE' })

  test.each(['LEGAL_WORKER', 'SHELTER_EDUCATOR'] as const)(
    'does not exist for a %s, and no reason is given',
    async role => {
      expect((await decided(role, foreign))?.extensions).toEqual({ code: 'NOT_FOUND' })
    },
  )
})

describe('what is of the own centre', () => {
  const own = Object.assign(new Figure(), { centre: 'PAGASA' })

  test('is refused to who lacks the right with the roles that have it', async () => {
    expect((await decided('SHELTER_EDUCATOR', own))?.extensions).toEqual({
      code: 'UNAUTHORIZED_FIELD_OR_TYPE',
      reason: { missing: 'ROLE', askWhom: ['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER', 'TEAM_LEAD', 'DIRECTOR'] },
    })
  })

  test('is refused to who has the right and no task with the roles that give the task', async () => {
    expect((await decided('LEGAL_WORKER', own))?.extensions).toEqual({
      code: 'FORBIDDEN',
      reason: { missing: 'TASK', askWhom: ['TEAM_LEAD'] },
    })
  })
})
