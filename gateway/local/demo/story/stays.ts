import type { HousingDemo } from '@houvast/housing/demo'
import type { Centre } from '@houvast/schema'
import { FIGURES, STORY_YEARS } from './centres.js'
import { daysFrom, earlier, isAfter, later } from './days.js'
import type { Guidance } from './guidances.js'
import { keyFor } from './key.js'
import { Chance } from './random.js'

export type DemoStay = HousingDemo['stays'][number]
type DemoRoom = HousingDemo['rooms'][number]

/** A stay of the story with the guidance it belongs to. */
export interface Lodging {
  readonly guidance: Guidance
  readonly stay: DemoStay
}

export interface House {
  readonly rooms: DemoRoom[]
  readonly lodgings: Lodging[]
}

const DESTINATIONS = {
  OWN_HOME: 46,
  TRANSIT_APARTMENT: 18,
  FAMILY_OR_FRIENDS: 16,
  OTHER_SHELTER: 8,
  RETURN: 5,
  UNKNOWN: 5,
  HOSPITAL: 2,
} as const
const MOVES = { REPAIR: 3, CONFLICT: 3, WISH: 2, FAMILY: 1, SAFETY: 1 } as const

/**
 * The house of one centre over five years. Where a figure of person-nights is published, the empty days between two stays are
 * stretched until the past year comes to it.
 */
export function tellHouse(centre: Centre, guidances: readonly Guidance[], today: Temporal.PlainDate): House {
  const { personNights } = FIGURES[centre]
  const patience = Array.from({ length: 24 }, (_, step) => 0.2 + step * 0.5)
  const houses = (personNights === null ? [1] : patience).map(stretch => tellOnce(centre, guidances, today, stretch))
  const distance = (house: House) =>
    Math.abs(personNightsOf(house, today.subtract({ years: 1 }), today) - (personNights ?? 0))
  return houses.reduce((best, house) => (distance(house) < distance(best) ? house : best))
}

/** Person-nights in [from, until): one per person and night. */
export const personNightsOf = ({ lodgings }: House, from: Temporal.PlainDate, until: Temporal.PlainDate): number =>
  lodgings
    .flatMap(({ stay }) =>
      stay.occupants.map(occupant => [occupant.from, occupant.until ?? stay.until ?? stay.plannedUntil] as const),
    )
    .reduce(
      (sum, [first, end]) =>
        sum + nightsWithin(Temporal.PlainDate.from(first), Temporal.PlainDate.from(end), from, until),
      0,
    )

const nightsWithin = (
  first: Temporal.PlainDate,
  end: Temporal.PlainDate,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
) => Math.max(0, daysFrom(later(first, from), earlier(end, until)))

function tellOnce(centre: Centre, guidances: readonly Guidance[], today: Temporal.PlainDate, stretch: number): House {
  const { rooms: count, familyRooms } = FIGURES[centre]
  const start = today.subtract({ years: STORY_YEARS })
  const rooms = Array.from({ length: count }, (_, index) => tellRoom(centre, index, index < familyRooms ? 3 : 1, start))
  const free = new Set(guidances)
  const chance = new Chance(`${centre} house`)
  const ends = rooms.map((room, index) => ({
    room,
    isForFamilies: index < familyRooms,
    next: start.add({ days: chance.between(0, 120) }),
  }))
  const lodgings: Lodging[] = []
  // The room that is free first takes the next guest, as in a real house.
  for (;;) {
    const place = ends.reduce((first, each) => (isAfter(first.next, each.next) ? each : first))
    if (!isAfter(today, place.next)) break
    const guidance = guestFor(free, place.next, place.isForFamilies, today)
    if (!guidance) {
      place.next = place.next.add({ days: 5 })
      continue
    }
    free.delete(guidance)
    const lodging = tellLodging(chance, guidance, place.room, later(place.next, guidance.openedOn), today)
    lodgings.push(lodging)
    const end = Temporal.PlainDate.from(lodging.stay.until ?? lodging.stay.plannedUntil)
    place.next = end.add({ days: Math.round(chance.between(1, 9) * stretch) })
  }
  return withBirth(
    withMoves(
      {
        rooms: withRepair(rooms, lodgings, today),
        lodgings: [...lodgings, ...tellReservations(free, rooms, lodgings, today)],
      },
      today,
    ),
    today,
  )
}

function tellRoom(centre: Centre, index: number, capacity: number, from: Temporal.PlainDate): DemoRoom {
  return {
    centre,
    id: keyFor(`${centre} room ${index}`),
    label: String(index + 1),
    floor: Math.floor(index / 6),
    isAccessible: index < 2,
    capacityPeriods: [{ from: `${from}`, until: null, capacity, reason: null }],
  }
}

/** Whoever came to the centre around that day and still has no room; families go to the rooms that can take them. */
function guestFor(
  free: ReadonlySet<Guidance>,
  date: Temporal.PlainDate,
  isForFamilies: boolean,
  today: Temporal.PlainDate,
): Guidance | undefined {
  const around = [...free].filter(({ openedOn, closedOn, companions }) => {
    const wait = daysFrom(openedOn, date)
    const isOpenLongEnough = closedOn === null || daysFrom(later(openedOn, date), closedOn) > 120
    return (
      wait >= -10 &&
      wait <= 75 &&
      isAfter(today, openedOn) &&
      isOpenLongEnough &&
      (isForFamilies || companions.length === 0)
    )
  })
  return around.find(({ companions }) => isForFamilies === companions.length > 0) ?? around[0]
}

function tellLodging(
  chance: Chance,
  guidance: Guidance,
  room: DemoRoom,
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Lodging {
  // Three to nine months, more often short than long; now and then somebody stays on.
  const length = chance.happens(0.04) ? chance.between(275, 310) : 92 + Math.floor(chance.next() ** 1.4 * 178)
  const plannedUntil = from.add({ days: length })
  const until = isAfter(plannedUntil, today)
    ? null
    : guidance.closedOn
      ? earlier(plannedUntil, guidance.closedOn)
      : plannedUntil
  const stay: DemoStay = {
    centre: guidance.centre,
    id: keyFor(`${guidance.key} stay`),
    caseFileId: guidance.id,
    state: until ? 'ENDED' : 'ACTIVE',
    from: `${from}`,
    plannedUntil: `${plannedUntil}`,
    until: until && `${until}`,
    destination: until && chance.weighted(DESTINATIONS),
    placements: [{ roomId: room.id, from: `${from}`, until: `${until ?? plannedUntil}`, reason: null }],
    occupants: [
      { kind: 'CLIENT', from: `${from}`, until: null, bornHere: false },
      ...guidance.companions.map(({ relation }) => ({ kind: relation, from: `${from}`, until: null, bornHere: false })),
    ],
  }
  return { guidance, stay }
}

const endOf = (stay: DemoStay) => Temporal.PlainDate.from(stay.until ?? stay.plannedUntil)
const lastIn = (lodgings: readonly Lodging[], room: DemoRoom) =>
  lodgings
    .filter(({ stay }) => stay.placements.some(each => each.roomId === room.id))
    .map(({ stay }) => endOf(stay))
    .reduce<Temporal.PlainDate | null>((last, end) => (last === null || isAfter(end, last) ? end : last), null)

/** Two people who have been promised a room that comes free soon. */
function tellReservations(
  free: ReadonlySet<Guidance>,
  rooms: readonly DemoRoom[],
  lodgings: readonly Lodging[],
  today: Temporal.PlainDate,
): Lodging[] {
  const waiting = [...free]
    .filter(
      ({ openedOn, closedOn, companions }) =>
        closedOn === null && companions.length === 0 && daysFrom(openedOn, today) < 120,
    )
    .slice(-2)
  const coming = rooms
    .map(room => ({ room, from: later(lastIn(lodgings, room) ?? today, today).add({ days: 2 }) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))
    .slice(1)
  return waiting.map((guidance, index) => {
    const { room, from } = coming[index] as (typeof coming)[number]
    const plannedUntil = from.add({ days: 150 })
    const stay: DemoStay = {
      centre: guidance.centre,
      id: keyFor(`${guidance.key} stay`),
      caseFileId: guidance.id,
      state: 'RESERVED',
      from: `${from}`,
      plannedUntil: `${plannedUntil}`,
      until: null,
      destination: null,
      placements: [{ roomId: room.id, from: `${from}`, until: `${plannedUntil}`, reason: null }],
      occupants: [{ kind: 'CLIENT', from: `${from}`, until: null, bornHere: false }],
    }
    return { guidance, stay }
  })
}

/** The room that is free the longest is being painted, if there is one. */
function withRepair(rooms: readonly DemoRoom[], lodgings: readonly Lodging[], today: Temporal.PlainDate): DemoRoom[] {
  const empty = rooms.find(room => {
    const last = lastIn(lodgings, room)
    return last !== null && !isAfter(last, today.subtract({ days: 2 }))
  })
  return rooms.map(room => {
    const [period] = room.capacityPeriods
    if (room !== empty || !period) return room
    const from = `${today.subtract({ days: 1 })}`
    const until = `${today.add({ days: 1 })}`
    return {
      ...room,
      capacityPeriods: [
        { ...period, until: from },
        { from, until, capacity: 0, reason: 'Schilderwerk / peinture / painting' },
        { ...period, from: until, until: null },
      ],
    }
  })
}

/** Now and then somebody changes rooms: into one whose next guest comes later. */
function withMoves(house: House, today: Temporal.PlainDate): House {
  const chance = new Chance('moves')
  const lodgings = [...house.lodgings]
  lodgings.forEach((lodging, index) => {
    const { stay } = lodging
    if (stay.state === 'RESERVED' || stay.occupants.length > 1 || !chance.happens(0.06)) return
    const movedOn = Temporal.PlainDate.from(stay.from).add({ days: chance.between(20, 60) })
    if (!isAfter(endOf(stay), movedOn) || !isAfter(today, movedOn)) return
    const target = house.rooms.find(
      room => room.capacityPeriods.length === 1 && isFree(lodgings, room, movedOn, endOf(stay)),
    )
    const [first] = stay.placements
    if (!target || !first || target.id === first.roomId) return
    const placements = [
      { ...first, until: `${movedOn}` },
      { roomId: target.id, from: `${movedOn}`, until: first.until, reason: chance.weighted(MOVES) },
    ]
    lodgings[index] = { ...lodging, stay: { ...stay, placements } }
  })
  return { ...house, lodgings }
}

const isFree = (lodgings: readonly Lodging[], room: DemoRoom, from: Temporal.PlainDate, until: Temporal.PlainDate) =>
  !lodgings.some(({ stay }) =>
    stay.placements.some(
      each =>
        each.roomId === room.id &&
        isAfter(until, Temporal.PlainDate.from(each.from)) &&
        isAfter(Temporal.PlainDate.from(each.until), from),
    ),
  )

/** A child is born in the house: the household grows in the middle of a stay. */
function withBirth(house: House, today: Temporal.PlainDate): House {
  const index = house.lodgings.findIndex(
    ({ guidance, stay }) =>
      stay.state === 'ACTIVE' &&
      guidance.person.sex === 'FEMALE' &&
      guidance.person.age < 38 &&
      daysFrom(Temporal.PlainDate.from(stay.from), today) > 50,
  )
  const lodging = house.lodgings[index]
  if (!lodging) return house
  const bornOn = today.subtract({ days: 23 })
  const stay = {
    ...lodging.stay,
    occupants: [...lodging.stay.occupants, { kind: 'CHILD' as const, from: `${bornOn}`, until: null, bornHere: true }],
  }
  return { ...house, lodgings: house.lodgings.with(index, { ...lodging, stay }) }
}
