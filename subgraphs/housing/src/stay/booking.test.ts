import { type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, deed, educator, type ShownStay, seen } from './stay.fixtures.js'

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
})
afterAll(() => housing.stop())

const TODAY = Temporal.PlainDate.from('2026-11-23')
const plus = (days: number) => TODAY.add({ days })

const nightsFrom = (at: number, length: number) => Array.from({ length }, (_, index) => plus(at + index).toString())

test('a room is given exactly when each of its nights is free, whatever was reserved and cancelled before', async () => {
  const wish = fc.record({
    at: fc.integer({ min: 0, max: 25 }),
    length: fc.integer({ min: 1, max: 9 }),
    isCancelled: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 2, maxLength: 6 }), async wishes => {
      housing.clock.setDay(TODAY.toString())
      const room = await aRoom(housing.spaces)
      const taken = new Set<string>()
      for (const { at, length, isCancelled } of wishes) {
        const nights = nightsFrom(at, length)
        const days = { from: plus(at).toString(), plannedUntil: plus(at + length).toString() }
        const answer = await deed(housing, 'reserveStay', { caseFileId: aCaseFile(), roomId: room.publicId, ...days })
        const isFree = nights.every(night => !taken.has(night))
        expect(answer.stay !== null).toBe(isFree)
        if (!answer.stay) expect(answer.userErrors).toMatchObject([{ code: 'ROOM_TAKEN' }])
        else if (isCancelled) await deed(housing, 'cancelStay', seen(answer.stay))
        else for (const night of nights) taken.add(night)
      }
    }),
    { numRuns: 12 },
  )
})

interface Step {
  readonly name: string
  readonly on: number
  readonly room: number
}

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom('admitReservedStay', 'moveStay', 'changeStayDates', 'addOccupant', 'endStay', 'cancelStay'),
  on: fc.integer({ min: -3, max: 40 }),
  room: fc.integer({ min: 0, max: 2 }),
})

const INPUTS: Readonly<Record<string, (on: string, roomId: string) => object>> = {
  admitReservedStay: on => ({ on }),
  moveStay: (on, roomId) => ({ on, roomId, reason: 'WISH' }),
  changeStayDates: on => ({ plannedUntil: on }),
  addOccupant: from => ({ kind: 'CHILD', from }),
  endStay: on => ({ on, destination: 'UNKNOWN' }),
  cancelStay: () => ({}),
}

/** What must be true of every stay, whatever was done with it. */
function expectSound(stay: ShownStay, today: Temporal.PlainDate) {
  const { state, placements, occupants } = stay
  if (state === 'CANCELLED') return expect(placements).toEqual([])
  const end = stay.until ?? stay.plannedUntil
  expect([placements[0]!.from, placements.at(-1)!.until]).toEqual([stay.from, end])
  expect(placements.slice(1).map(({ from }) => from)).toEqual(placements.slice(0, -1).map(({ until }) => until))
  expect(occupants.filter(({ kind }) => kind === 'CLIENT')).toHaveLength(1)
  const untilOf = (until: string | null) => [until ?? today.toString(), today.toString()].sort()[0]!
  const nights = occupants.map(({ from, until }) =>
    Math.max(0, Temporal.PlainDate.from(from).until(untilOf(until), { largestUnit: 'days' }).days),
  )
  expect(stay.nights).toBe(state === 'RESERVED' ? 0 : nights.reduce((sum, each) => sum + each, 0))
}

test('whatever is done with a stay in whatever order, its rooms cover its days and its nights are counted once', async () => {
  const steps = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 4 })), { minLength: 3, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, async story => {
      housing.clock.setDay(TODAY.toString())
      const rooms = [await aRoom(housing.spaces), await aRoom(housing.spaces), await aRoom(housing.spaces, 3)]
      const first = {
        caseFileId: aCaseFile(),
        roomId: rooms[2]!.publicId,
        from: plus(0).toString(),
        plannedUntil: plus(30).toString(),
      }
      let stay = (await deed(housing, 'reserveStay', first)).stay!
      let passed = 0
      for (const [{ name, on, room }, days] of story) {
        passed += days
        housing.clock.setDay(plus(passed).toString())
        const input = INPUTS[name]!(plus(on).toString(), rooms[room]!.publicId)
        const answer = await deed(housing, name, { ...seen(stay), ...input }, educator)
        expect(answer.userErrors).toHaveLength(answer.stay ? 0 : 1)
        stay = answer.stay ?? stay
        if (answer.stay) expectSound(stay, plus(passed))
      }
    }),
    { numRuns: 25 },
  )
})
