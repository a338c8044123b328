import { randomUUID } from 'node:crypto'
import type { Viewer } from '@houvast/schema'
import { newId, publicId, todayOf } from '@houvast/subgraph'
import type { TestSubgraph } from '@houvast/subgraph/testing'

export const anyKey = () => randomUUID()

/** An id of this kind that belongs to nothing. */
export const absent = (prefix: string) => publicId(prefix, newId())

export const aTale = () => ({
  idempotencyKey: anyKey(),
  channel: 'PHONE',
  sourceKind: 'POLICE',
  urgency: 'TODAY',
  needsShelterTonight: true,
  presumedExploitation: 'LABOUR_OR_SERVICES',
  languages: ['ro', 'fr'],
  needsInterpreter: true,
})

export const PAYLOAD = '{ referral { id code state version can } userErrors { code reason field } }'

/** The mutation of this name with its one input. */
export const deed = (name: string, answer = PAYLOAD) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${answer} }`

export interface SeenReferral {
  readonly id: string
  readonly code: string
  readonly state: string
  readonly version: number
  readonly can: readonly string[]
}

export interface Taken {
  readonly referral: SeenReferral | null
  readonly userErrors: readonly { readonly code: string; readonly reason: string; readonly field: string[] | null }[]
}

/** Carries out a mutation with one input and gives its payload. */
export async function take<T = Taken>(
  persons: TestSubgraph,
  viewer: Viewer,
  name: string,
  input: object,
  answer = PAYLOAD,
): Promise<T> {
  const { data, errors } = await persons.ask(viewer, deed(name, answer), { input })
  if (errors) throw new Error(`${name} was refused: ${JSON.stringify(errors)}`)
  return data[name]
}

/** A step with the referral as it was last seen. */
export const stepInput = (referral: SeenReferral, more: object = {}) => ({
  idempotencyKey: anyKey(),
  referralId: referral.id,
  expectedVersion: referral.version,
  ...more,
})

/** A referral that has just come in. */
export async function aReferral(persons: TestSubgraph, viewer: Viewer, more: object = {}): Promise<SeenReferral> {
  const { referral } = await take(persons, viewer, 'receiveReferral', { ...aTale(), ...more })
  if (!referral) throw new Error('The referral was not received.')
  return referral
}

/** The road to an intake interview, step by step. */
const ROAD = [
  ['screenReferral', () => ({ indicators: ['WAGES_WITHHELD'] })],
  ['planIntake', (today: string, viewer: Viewer) => ({ plannedOn: today, workerId: viewer.id })],
  ['recordIntake', (today: string) => ({ heldOn: today })],
] as const

/** A referral that has gone this many steps of the road. @param viewer a colleague who stands in the table */
export async function aReferralOnTheRoad(
  persons: TestSubgraph,
  viewer: Viewer,
  steps: 0 | 1 | 2 | 3,
): Promise<SeenReferral> {
  const today = todayOf(persons.clock).toString()
  let referral = await aReferral(persons, viewer)
  for (const [name, more] of ROAD.slice(0, steps)) {
    const taken = await take(persons, viewer, name, stepInput(referral, more(today, viewer)))
    if (!taken.referral) throw new Error(`${name} was not possible.`)
    referral = taken.referral
  }
  return referral
}
