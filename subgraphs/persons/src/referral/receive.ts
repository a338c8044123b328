import type { Centre } from '@houvast/schema'
import { dayOf, distinct, optionalText, Refusal } from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { nextCode } from '../code/next-code.js'
import { languageCodes } from '../iso-codes.rules.js'
import { SealedContact, type ToldContact } from './contact.entity.js'
import { Referral } from './referral.entity.js'
import type { ReceiveReferralInput, ReferralContactInput } from './referral.inputs.js'
import { isMinorBand } from './referral.rules.js'

/** Writes down a referral that came in, with its contact apart. */
export async function receive(
  em: EntityManager,
  centre: Centre,
  input: ReceiveReferralInput,
  now: Temporal.Instant,
): Promise<Referral> {
  const facts = factsOf(input, now)
  const code = await nextCode(em, centre, 'A', dayOf(facts.receivedAt).year)
  const referral = em.create(Referral, { centre, code, state: 'RECEIVED', ...facts })
  const contact = toldContact(input.contact)
  if (contact) sealedContact(em, referral, contact)
  return referral
}

export const sealedContact = (em: EntityManager, referral: Referral, contact: ToldContact): SealedContact =>
  em.create(SealedContact, { centre: referral.centre, referral: ref(referral), sealed: Buffer.of() }).seal(contact)

function factsOf(input: ReceiveReferralInput, now: Temporal.Instant) {
  const receivedAt = input.receivedAt ?? now
  if (Temporal.Instant.compare(receivedAt, now) > 0)
    throw new Refusal('BAD_USER_INPUT', 'MOMENT_IN_FUTURE', 'A referral cannot have come in later than now.', [
      'receivedAt',
    ])
  const { channel, sourceKind, urgency, needsShelterTonight, presumedExploitation, needsInterpreter } = input
  return {
    receivedAt,
    channel,
    sourceKind,
    urgency,
    needsShelterTonight,
    presumedExploitation,
    needsInterpreter,
    sex: input.sex ?? null,
    ageBand: input.ageBand ?? null,
    isMinor: isMinor(input),
    region: optionalText(input.region, ['region']),
    languages: languageCodes(input.languages, ['languages']),
    indicators: distinct(input.indicators ?? [], ['indicators']),
  }
}

function isMinor({ isMinor: said, ageBand }: ReceiveReferralInput): boolean {
  const byBand = ageBand ? isMinorBand(ageBand) : null
  if (said === false && byBand)
    throw new Refusal('BAD_USER_INPUT', 'AGE_CONTRADICTS', 'The age band is of a minor. Correct one of the two.', [
      'isMinor',
    ])
  return said ?? byBand ?? false
}

const NOTES = 5_000

/** Null when nothing was told, so that no empty row stands for a person. */
function toldContact(input: ReferralContactInput | null | undefined): ToldContact | null {
  if (!input) return null
  const text = (name: 'organisation' | 'contactPerson' | 'callBack' | 'whereNow' | 'callWhen' | 'notes') =>
    optionalText(input[name], ['contact', name], name === 'notes' ? NOTES : undefined)
  const contact: ToldContact = {
    organisation: text('organisation'),
    contactPerson: text('contactPerson'),
    callBack: text('callBack'),
    whereNow: text('whereNow'),
    isSafeToCall: input.isSafeToCall ?? null,
    callWhen: text('callWhen'),
    mayLeaveMessage: input.mayLeaveMessage ?? null,
    knowsOfReferral: input.knowsOfReferral ?? null,
    notes: text('notes'),
  }
  return Object.values(contact).some(value => value !== null) ? contact : null
}
