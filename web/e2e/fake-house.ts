type Fake = (seed: number, args: Record<string, never>, source: { readonly seed: number }) => unknown

const today = () => Temporal.Now.plainDateISO()
const inDays = (days: number) => today().add({ days }).toString()
const ROOMS = 16

const room = (index: number) => ({
  seed: index,
  id: `room_${index}`,
  label: String(index + 1),
  floor: index >> 2,
  isAccessible: index === 0,
  capacity: index % 5 === 0 ? 3 : 1,
  version: 1,
})

/** A believable row: mostly lived in, some reservations, one room out of service, one shared on paper. */
function row(index: number) {
  const left = inDays(-60 - index * 9)
  const leaves = 3 + ((index * 37) % 120)
  const active = entry(index, 'ACTIVE', left, index === 6 ? inDays(1) : inDays(leaves))
  const next = entry(index + 40, 'RESERVED', inDays(leaves + 2), inDays(leaves + 100))
  const isFree = index === 11 || index === 15
  const isClosed = index === 9
  return {
    seed: index,
    room: room(index),
    entries: isClosed
      ? []
      : isFree
        ? [entry(index + 60, 'RESERVED', inDays(9), inDays(99))]
        : index === 6
          ? [active, entry(index + 50, 'RESERVED', inDays(0), inDays(90))]
          : [active, next],
    closures: isClosed
      ? [{ seed: 1, id: 'cap_1', from: inDays(-3), until: inDays(12), reason: 'DEMO schilderwerken' }]
      : [],
  }
}

const entry = (seed: number, state: string, from: string, until: string) => ({
  seed,
  state,
  from,
  until,
  persons: seed % 5 === 0 ? 3 : 1,
  stay: {
    seed: seed * 31,
    id: `stay_${seed}`,
    version: 1,
    from,
    plannedUntil: seed === 6 ? inDays(-2) : until,
    alert: state === 'ACTIVE' ? (['NONE', 'PLAN_EXIT', 'NONE', 'REVIEW', 'NONE', 'LONG'] as const)[seed % 6] : 'NONE',
    can:
      state === 'ACTIVE'
        ? ['MOVE', 'CHANGE_DATES', 'ADD_OCCUPANT', 'END']
        : ['ADMIT', 'MOVE', 'CHANGE_DATES', 'CANCEL'],
  },
})

const ROOM_TAKEN = {
  seed: 1,
  code: 'ROOM_TAKEN',
  reason: 'ROOM_TAKEN',
  message: 'The room is not free in the nights of 2026-12-01 to 2026-12-04. Choose another room or other dates.',
  field: ['input', 'roomId'],
}

/** The house of the made-up API. */
export const HOUSE_FAKES: Readonly<Record<string, Fake>> = {
  'Query.roomBoard': (seed, args) => {
    const { from, until } = args as unknown as { from: string; until: string }
    const days = Temporal.PlainDate.from(from).until(until).days
    return {
      seed,
      range: { seed, from, until },
      rows: Array.from({ length: ROOMS }, (_, index) => row(index)),
      days: Array.from({ length: days }, (_, index) => ({
        seed: index,
        on: Temporal.PlainDate.from(from).add({ days: index }).toString(),
        roomsTaken: 13 + ((index * 7) % 3),
        roomsOpen: 15,
        persons: 18 + ((index * 5) % 4),
      })),
    }
  },
  'Occupancy.personNights': () => 5218,
  'Occupancy.roomNights': () => 5190,
  'Occupancy.openRoomNights': () => 5832,
  'Occupancy.roomOccupancyPercent': () => 89,
  'Occupancy.averageStayNights': () => 163,
  'Occupancy.months': () =>
    Array.from({ length: 12 }, (_, index) => ({
      seed: index,
      month: today()
        .with({ day: 1 })
        .subtract({ months: 12 - index })
        .toString(),
      personNights: 400 + ((index * 53) % 90),
      roomNights: 400 + ((index * 31) % 70),
      openRoomNights: 480,
    })),
  'StayPayload.userErrors': () => [ROOM_TAKEN],
}
