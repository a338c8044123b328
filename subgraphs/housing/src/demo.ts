import { CENTRES, type Centre } from '@houvast/schema'
import { newId, type Spaces } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Room, RoomCapacity } from './room/index.js'
import { Occupant, Placement, Stay } from './stay/index.js'

/** A calendar day, `2026-11-23`. Ranges are half-open: `from` counts, `until` does not. */
type DayText = string

/** A UUID, without the prefix that public ids have. */
type Key = string

/** A room of a house and how many people it can hold in which period; capacity 0 is out of service and needs a reason. */
export interface RoomDemo {
  readonly centre: Centre
  readonly id: Key
  readonly label: string
  readonly floor: number
  readonly isAccessible: boolean
  /** Must not overlap; a day in no period is a day on which the room is closed. `until: null` is open-ended. */
  readonly capacityPeriods: readonly {
    readonly from: DayText
    readonly until: DayText | null
    readonly capacity: number
    readonly reason: string | null
  }[]
}

/**
 * A stay. Its placements follow each other without a gap and cover exactly `from` to `until ?? plannedUntil`; in one room they
 * never overlap with another stay's unless one of the two is CANCELLED. A case file has one stay at a time.
 */
export interface StayDemo {
  readonly centre: Centre
  readonly id: Key
  readonly caseFileId: Key
  readonly state: 'RESERVED' | 'ACTIVE' | 'ENDED' | 'CANCELLED'
  readonly from: DayText
  readonly plannedUntil: DayText
  /** The day of leaving; set if and only if the state is ENDED. */
  readonly until: DayText | null
  /** Set if and only if the state is ENDED. */
  readonly destination:
    | 'OWN_HOME'
    | 'TRANSIT_APARTMENT'
    | 'FAMILY_OR_FRIENDS'
    | 'OTHER_SHELTER'
    | 'RETURN'
    | 'UNKNOWN'
    | 'HOSPITAL'
    | 'DETENTION'
    | 'EXPELLED'
    | null
  readonly placements: readonly {
    readonly roomId: Key
    readonly from: DayText
    readonly until: DayText
    /** Why the stay moved to this room; null for the first room. */
    readonly reason: 'CONFLICT' | 'FAMILY' | 'REPAIR' | 'WISH' | 'SAFETY' | null
  }[]
  /** One per person, exactly one CLIENT. `until: null` means until the stay ends. A child born in the house begins on its birthday. */
  readonly occupants: readonly {
    readonly kind: 'CLIENT' | 'PARTNER' | 'CHILD'
    readonly from: DayText
    readonly until: DayText | null
    readonly bornHere: boolean
  }[]
}

/** What `node dist/seed.js FILE` reads: the houses of the demonstration, as plain JSON. */
export interface HousingDemo {
  readonly rooms: readonly RoomDemo[]
  readonly stays: readonly StayDemo[]
}

/** How many rows go to the database at once. */
const CHUNK = 500

/**
 * Adds the demonstration, each centre's part through that centre's own login and in one transaction. A centre that has rooms
 * already keeps them as they are.
 */
export async function addDemo(spaces: Spaces, demo: HousingDemo): Promise<void> {
  for (const centre of CENTRES) {
    const rooms = demo.rooms.filter(room => room.centre === centre)
    const stays = demo.stays.filter(stay => stay.centre === centre)
    await spaces[centre].em.fork().transactional(async em => {
      if (await em.count(Room)) return
      await addRooms(em as EntityManager, rooms)
      await addStays(em as EntityManager, stays)
    })
  }
}

async function addRooms(em: EntityManager, rooms: readonly RoomDemo[]) {
  await insert(
    em,
    Room,
    rooms.map(({ capacityPeriods: _, ...room }) => room),
  )
  const periods = rooms.flatMap(({ centre, id: room, capacityPeriods }) =>
    capacityPeriods.map(({ from, until, capacity, reason }) => {
      return { centre, room: [centre, room], from: day(from), until: until && day(until), capacity, reason }
    }),
  )
  await insert(em, RoomCapacity, periods)
}

async function addStays(em: EntityManager, stays: readonly StayDemo[]) {
  await insert(
    em,
    Stay,
    stays.map(({ placements: _, occupants: __, from, plannedUntil, until, ...stay }) => {
      return { ...stay, from: day(from), plannedUntil: day(plannedUntil), until: until && day(until) }
    }),
  )
  const placements = stays.flatMap(({ centre, id, state, placements }) =>
    placements.map(({ roomId, from, until, reason }) => {
      const isCancelled = state === 'CANCELLED'
      const keys = { centre, stay: [centre, id], room: [centre, roomId] }
      return { ...keys, from: day(from), until: day(until), reason, isCancelled }
    }),
  )
  await insert(em, Placement, placements)
  const occupants = stays.flatMap(({ centre, id, until: end, occupants }) =>
    occupants.map(({ kind, from, until, bornHere }) => {
      const left = until ?? end
      return { centre, stay: [centre, id], kind, from: day(from), until: left && day(left), bornHere }
    }),
  )
  await insert(em, Occupant, occupants)
}

const day = (text: DayText) => Temporal.PlainDate.from(text)

type Rows = readonly Readonly<Record<string, unknown>>[]
type AnyRow = typeof Room | typeof RoomCapacity | typeof Stay | typeof Placement | typeof Occupant

async function insert(em: EntityManager, type: AnyRow, rows: Rows) {
  const changedAt = Temporal.Now.instant()
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map(row => ({ id: newId(), version: 1, changedAt, ...row }))
    await em.insertMany(type as typeof Room, chunk as never)
  }
}
