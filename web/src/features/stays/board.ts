import type { RoomBoardQuery } from '../../gql/graphql.js'
import { addDays, daysBetween } from '../../i18n/format.js'
import type { Period, Zoom } from './period.js'
import { inHouseOrder } from './room-order.js'

export type Board = NonNullable<RoomBoardQuery['roomBoard']>
export type BoardRow = Board['rows'][number]
export type Entry = BoardRow['entries'][number]
export type Closure = BoardRow['closures'][number]
export type BoardDay = Board['days'][number]

/** Columns of the board, counted from 0, half-open. */
interface Columns {
  readonly start: number
  readonly end: number
}

/** One cell of the board: a free day (or week), a stay, or days out of service. */
export type Piece = Columns &
  (
    | { readonly kind: 'free' }
    | { readonly kind: 'stay'; readonly entry: Entry }
    | { readonly kind: 'closed'; readonly closure: Closure }
  )

/** One line of the board. A room has a second one only while two stays share it on paper. */
export interface Lane {
  readonly key: string
  readonly row: BoardRow
  readonly isFirst: boolean
  readonly pieces: readonly Piece[]
}

export const columnOf = ({ from }: Period, day: string) => daysBetween(from, day)
export const dayOfColumn = ({ from }: Period, column: number) => addDays(from, column)

/** The lines of all rooms, in the order of the rooms. */
export const lanesOf = ({ rows, range }: Board, zoom: Zoom): readonly Lane[] =>
  inHouseOrder(rows).flatMap(row => lanesOfRow(row, range, zoom))

function lanesOfRow(row: BoardRow, range: Period, zoom: Zoom): Lane[] {
  const taken = takenIn(row, range)
  const lanes = stacked(taken)
  const free = freeIn(taken, daysBetween(range.from, range.until), zoom === '3m' ? weekOf(range) : dayBound)
  return lanes.map((pieces, index) => ({
    key: `${row.room.id}:${index}`,
    row,
    isFirst: index === 0,
    pieces: (index === 0 ? [...pieces, ...free] : pieces).sort(byStart),
  }))
}

const byStart = (one: Columns, other: Columns) => one.start - other.start

function takenIn({ entries, closures }: BoardRow, range: Period): Piece[] {
  const length = daysBetween(range.from, range.until)
  const columns = (from: string, until: string | null | undefined): Columns => ({
    start: Math.max(0, daysBetween(range.from, from)),
    end: until ? Math.min(length, daysBetween(range.from, until)) : length,
  })
  const pieces: Piece[] = [
    ...entries.map(entry => ({ kind: 'stay' as const, entry, ...columns(entry.from, entry.until) })),
    ...closures.map(closure => ({ kind: 'closed' as const, closure, ...columns(closure.from, closure.until) })),
  ]
  return pieces.filter(({ start, end }) => start < end).sort(byStart)
}

/** Pieces that overlap go to a line of their own; there is always at least one line. */
function stacked(pieces: readonly Piece[]): Piece[][] {
  const lanes: Piece[][] = [[]]
  for (const piece of pieces) {
    const lane = lanes.find(each => (each.at(-1)?.end ?? 0) <= piece.start)
    if (lane) lane.push(piece)
    else lanes.push([piece])
  }
  return lanes
}

/** The first column after this one at which a free cell ends. */
type Bound = (column: number) => number
const dayBound: Bound = column => column + 1
const weekOf =
  (range: Period): Bound =>
  column =>
    column + 8 - Temporal.PlainDate.from(dayOfColumn(range, column)).dayOfWeek

function freeIn(taken: readonly Piece[], length: number, bound: Bound): Piece[] {
  const free: Piece[] = []
  let column = 0
  while (column < length) {
    const here = column
    const covering = taken.find(({ start, end }) => start <= here && here < end)
    const next = Math.min(length, ...taken.map(({ start }) => start).filter(start => start > here), bound(here))
    if (!covering) free.push({ kind: 'free', start: here, end: next })
    column = covering ? covering.end : next
  }
  return free
}

/** The weeks of the board as columns: the last one may be short. */
export function weeksOf(range: Period): Columns[] {
  const length = daysBetween(range.from, range.until)
  const weeks: Columns[] = []
  for (let start = 0; start < length; start = weeks.at(-1)?.end ?? length) {
    weeks.push({ start, end: Math.min(length, weekOf(range)(start)) })
  }
  return weeks
}
