import type { Viewer } from '@houvast/schema'
import { newId, publicId } from '@houvast/subgraph'
import { type TestSubgraph, viewerWith } from '@houvast/subgraph/testing'
import type { Room } from '../room/index.js'

export const STAY = `id version state from plannedUntil until destination alert nights can
  room { id } placements { room { id } from until reason } occupants { kind from until bornHere } caseFile { id }`

export interface ShownStay {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly from: string
  readonly plannedUntil: string
  readonly until: string | null
  readonly destination: string | null
  readonly alert: string
  readonly nights: number
  readonly can: readonly string[]
  readonly room: { readonly id: string } | null
  readonly placements: readonly { room: { id: string }; from: string; until: string; reason: string | null }[]
  readonly occupants: readonly { kind: string; from: string; until: string | null; bornHere: boolean }[]
  readonly caseFile: { readonly id: string }
}

export interface ShownPayload {
  readonly stay: ShownStay | null
  readonly userErrors: readonly { code: string; reason: string; message: string; field: string[] | null }[]
}

export const educator = viewerWith('SHELTER_EDUCATOR')

/** A case file that nobody has heard of yet. */
export const aCaseFile = (): string => publicId('case', newId())

/** Carries out one of the deeds on stays and gives its payload; fails on any error that is not one of the payload's. */
export async function deed(
  housing: TestSubgraph,
  name: string,
  input: Record<string, unknown>,
  viewer: Viewer = educator,
): Promise<ShownPayload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await housing.ask(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) { stay { ${STAY} } userErrors { code reason message field } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  )
  if (errors) throw new Error(`${name} failed: ${JSON.stringify(errors)}`)
  return data[name]
}

/** The same, for a deed that must succeed. */
export async function done(
  housing: TestSubgraph,
  name: string,
  input: Record<string, unknown>,
  viewer: Viewer = educator,
): Promise<ShownStay> {
  const { stay, userErrors } = await deed(housing, name, input, viewer)
  if (!stay || userErrors.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(userErrors)}`)
  return stay
}

/** Changes the stay as it was last seen. */
export const seen = ({ id, version }: ShownStay) => ({ stayId: id, expectedVersion: version })

/** Somebody who has just moved into the room. */
export const aResident = (housing: TestSubgraph, room: Room, days: { from: string; plannedUntil: string }, more = {}) =>
  done(housing, 'admitResident', { caseFileId: aCaseFile(), roomId: room.publicId, ...days, ...more })
