import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, deed, done, type ShownPayload } from './stay.fixtures.js'

// The checks in front of the database can be taken away, to see that the constraint alone holds.
const checks = vi.hoisted(() => ({ areOn: true }))
vi.mock('./booking.js', async importOriginal => {
  const real = await importOriginal<typeof import('./booking.js')>()
  return {
    ...real,
    mustBeFree: async (...args: Parameters<typeof real.mustBeFree>) => checks.areOn && real.mustBeFree(...args),
    mustBeOnlyStay: async (...args: Parameters<typeof real.mustBeOnlyStay>) =>
      checks.areOn && real.mustBeOnlyStay(...args),
  }
})

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
  housing.clock.setDay('2026-11-23')
})
afterAll(() => housing.stop())

const NOW = { from: '2026-11-23', plannedUntil: '2027-02-23' }
const [nora, samir] = [viewerWith('SHELTER_EDUCATOR'), viewerWith('SHELTER_EDUCATOR')]
const ROUNDS = 8

/** Both at the same moment; what each was told. */
const together = (first: object, second: object) =>
  Promise.all([
    deed(housing, 'admitResident', { ...NOW, ...first }, nora),
    deed(housing, 'admitResident', { ...NOW, ...second }, samir),
  ])

const winners = (answers: readonly ShownPayload[]) => answers.filter(({ stay }) => stay !== null)
const reasons = (answers: readonly ShownPayload[]) =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ reason }) => reason))

const countOf = async (sql: string) => Number((await housing.database.admin<{ count: string }>(sql))[0]!.count)

test('of two people admitted to one room at the same moment one gets it and the other is told which nights', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { publicId: roomId, id } = await aRoom(housing.spaces)
    const [first, second] = [aCaseFile(), aCaseFile()]
    const answers = await together({ roomId, caseFileId: first }, { roomId, caseFileId: second })
    expect(winners(answers)).toHaveLength(1)
    const [error] = answers.flatMap(({ userErrors }) => userErrors)
    expect(error).toMatchObject({ code: 'ROOM_TAKEN', reason: 'ROOM_TAKEN' })
    expect(error!.message).toContain('2026-11-23 to 2027-02-22')
    expect(await countOf(`select count(*) from housing.placement where room_id = '${id}'`)).toBe(1)
  }
})

test('of two rooms taken for one person at the same moment the person gets one', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const [one, two] = [await aRoom(housing.spaces), await aRoom(housing.spaces)]
    const caseFileId = aCaseFile()
    const answers = await together({ caseFileId, roomId: one.publicId }, { caseFileId, roomId: two.publicId })
    expect(winners(answers)).toHaveLength(1)
    expect(reasons(answers)).toEqual(['PERSON_ALREADY_HOUSED'])
  }
})

test('two residents who change rooms with each other at the same moment are both refused or served, never stuck', async () => {
  const [one, two] = [await aRoom(housing.spaces), await aRoom(housing.spaces)]
  const nowIn = (roomId: string) => done(housing, 'admitResident', { caseFileId: aCaseFile(), roomId, ...NOW })
  const [a, b] = [await nowIn(one.publicId), await nowIn(two.publicId)]
  const move = (stay: typeof a, roomId: string) =>
    deed(housing, 'moveStay', { stayId: stay.id, expectedVersion: 1, roomId, on: '2026-12-01', reason: 'WISH' })
  const answers = await Promise.all([move(a, two.publicId), move(b, one.publicId)])
  expect(reasons(answers)).toEqual(['ROOM_TAKEN', 'ROOM_TAKEN'])
})

test('with every check in front of it gone the database alone gives the room to one and the person one room', async () => {
  checks.areOn = false
  try {
    const { publicId: roomId } = await aRoom(housing.spaces)
    const forRoom = await together({ roomId, caseFileId: aCaseFile() }, { roomId, caseFileId: aCaseFile() })
    expect(winners(forRoom)).toHaveLength(1)
    expect(reasons(forRoom)).toEqual(['ROOM_TAKEN'])
    // The sentence of the constraint, which does not know the nights: the check did not speak.
    expect(JSON.stringify(forRoom)).toContain('The room is not free in this period.')
    const caseFileId = aCaseFile()
    const other = await aRoom(housing.spaces)
    const third = await aRoom(housing.spaces)
    const forPerson = await together({ caseFileId, roomId: other.publicId }, { caseFileId, roomId: third.publicId })
    expect(winners(forPerson)).toHaveLength(1)
    expect(reasons(forPerson)).toEqual(['PERSON_ALREADY_HOUSED'])
  } finally {
    checks.areOn = true
  }
})

test('whoever writes it, the database refuses a second stay in a room and a second capacity for a day', async () => {
  const room = await aRoom(housing.spaces)
  const stay = await done(housing, 'admitResident', { caseFileId: aCaseFile(), roomId: room.publicId, ...NOW })
  const other = await done(housing, 'admitResident', {
    caseFileId: aCaseFile(),
    roomId: (await aRoom(housing.spaces)).publicId,
    ...NOW,
  })
  expect(stay.id).not.toBe(other.id)
  const em = housing.spaces.PAGASA.em.fork()
  const before = await housing.fingerprint()
  await expect(em.execute(`update housing.placement set room_id = '${room.id}'`)).rejects.toMatchObject({
    constraint: 'stay_no_overlap_in_room',
  })
  await expect(
    em.execute(`update housing.room_capacity set from_on = '2020-01-01', room_id = '${room.id}'`),
  ).rejects.toMatchObject({ constraint: 'room_capacity_no_overlap' })
  expect(await housing.fingerprint()).toBe(before)
})
