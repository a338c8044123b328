import type { Lane, Piece } from './board.js'

/** Where the keyboard is on the board: a line and a column. */
export interface Cursor {
  readonly lane: number
  readonly column: number
}

/** The cell of a line at a column; the nearest one where the line has none there. */
export function pieceAt({ pieces }: Lane, column: number): Piece | undefined {
  const distance = ({ start, end }: Piece) => (column < start ? start - column : column < end ? 0 : column - end + 1)
  return pieces.toSorted((one, other) => distance(one) - distance(other))[0]
}

const MOVES: Readonly<Record<string, (lanes: readonly Lane[], at: Cursor) => Cursor>> = {
  ArrowLeft: (lanes, at) => beside(lanes, at, -1),
  ArrowRight: (lanes, at) => beside(lanes, at, 1),
  ArrowUp: (lanes, at) => below(lanes, at, -1),
  ArrowDown: (lanes, at) => below(lanes, at, 1),
  Home: (_, at) => ({ ...at, column: 0 }),
  End: (lanes, at) => ({ ...at, column: (lanes[at.lane]?.pieces.at(-1)?.end ?? 1) - 1 }),
}

/** Where a key leads; null for a key that does not move. The edges of the board hold. */
export const moved = (lanes: readonly Lane[], at: Cursor, key: string): Cursor | null => MOVES[key]?.(lanes, at) ?? null

function beside(lanes: readonly Lane[], at: Cursor, step: 1 | -1): Cursor {
  const lane = lanes[at.lane]
  const here = lane && pieceAt(lane, at.column)
  if (!here) return at
  const next = lane.pieces[lane.pieces.indexOf(here) + step]
  return next ? { ...at, column: next.start } : at
}

function below(lanes: readonly Lane[], at: Cursor, step: 1 | -1): Cursor {
  const lane = at.lane + step
  return lane >= 0 && lane < lanes.length ? { ...at, lane } : at
}
