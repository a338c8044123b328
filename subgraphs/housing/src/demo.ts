import type { Centre } from '@houvast/schema'

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
