import type { Centre } from '@houvast/schema'
import { dayOf } from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { DemoReferral } from '../demo.js'
import { sealedContact } from '../referral/receive.js'
import { Referral } from '../referral/referral.entity.js'
import { Worker } from '../worker/worker.entity.js'

import { giveCodes, inOrder } from './codes.js'
import { day, instant } from './iso.js'

export async function fillReferrals(em: EntityManager, centre: Centre, referrals: readonly DemoReferral[]) {
  const ordered = inOrder(referrals, referral => instant(referral.receivedAt).toString())
  const coded = giveCodes(em, centre, 'A', ordered, referral => dayOf(instant(referral.receivedAt)).year)
  // A duplicate names another one, which must be there first.
  for (const isDuplicate of [false, true]) {
    for (const [referral, code] of coded)
      if ((referral.state === 'DUPLICATE') === isDuplicate) addReferral(em, referral, code)
    await em.flush()
  }
}

function addReferral(em: EntityManager, demo: DemoReferral, code: string): void {
  const { contact, intakeWorkerId, duplicateOfId, ...told } = demo
  const { centre } = demo
  const referral = em.create(Referral, {
    ...told,
    code,
    receivedAt: instant(told.receivedAt),
    languages: [...told.languages],
    indicators: [...told.indicators],
    intakePlannedOn: day(told.intakePlannedOn),
    intakeHeldOn: day(told.intakeHeldOn),
    decidedOn: day(told.decidedOn),
    intakeWorker: intakeWorkerId ? ref(Worker, [centre, intakeWorkerId]) : null,
    duplicateOf: duplicateOfId ? ref(Referral, [centre, duplicateOfId]) : null,
  })
  if (contact) sealedContact(em, referral, contact)
}
