import type { BoardRow, Entry } from './board.js'

/** What every form about a stay is given. */
export interface StayFormProps {
  readonly stay: Entry['stay']
  readonly isReserved: boolean
  /** The room of the opened cell. */
  readonly roomId: string
  readonly rooms: readonly BoardRow[]
  readonly close: () => void
}

export const targetOf = ({ id, version }: Entry['stay']) => ({ stayId: id, expectedVersion: version })
