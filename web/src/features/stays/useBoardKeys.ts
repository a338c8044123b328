import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { StayStep } from '../../gql/graphql.js'
import { columnOf, dayOfColumn, type Lane, type Piece } from './board.js'
import { type Cursor, moved, pieceAt } from './cursor.js'
import type { Period } from './period.js'

/** A cell that was opened, by what it is about; `step` when a key asked for one form at once. */
export interface Target {
  readonly roomId: string
  readonly day: string
  readonly stayId: string | null
  readonly closureId: string | null
  readonly step: StayStep | 'RESERVE' | null
}

export interface BoardCommands {
  readonly open: (target: Target) => void
  readonly turn: (direction: 1 | -1) => void
  readonly zoom: (direction: 1 | -1) => void
  readonly goToToday: () => void
  readonly mayPlan: boolean
}

/** Where the keyboard is on the board, and what its keys do. The keys work on the board only, never elsewhere. */
export function useBoardKeys(lanes: readonly Lane[], period: Period, today: string, commands: BoardCommands) {
  const grid = useRef<HTMLTableElement>(null)
  /** Where the focus goes once the board shows other days. */
  const focusNext = useRef<{ readonly roomId: string | undefined; readonly isToday: boolean } | null>(null)
  const hasFocus = useRef(false)
  const [cursor, setCursor] = useState<Cursor>(() => ({ lane: 0, column: startColumn(period, today) }))
  const lane = lanes[Math.min(cursor.lane, lanes.length - 1)]
  const piece = lane && pieceAt(lane, cursor.column)

  const focus = (at: Cursor) => {
    const next = lanes[at.lane]
    const column = next && pieceAt(next, at.column)?.start
    grid.current?.querySelector<HTMLElement>(`[data-lane="${at.lane}"][data-column="${column}"]`)?.focus()
    setCursor(at)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new period brings the focus back
  useEffect(() => {
    if (focusNext.current) {
      const { roomId, isToday } = focusNext.current
      const sameRoom = lanes.findIndex(({ row }) => row.room.id === roomId)
      focus({ lane: Math.max(0, sameRoom), column: isToday ? startColumn(period, today) : cursor.column })
    }
    focusNext.current = null
  }, [period.from, period.until])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a deed may replace the very cell that has the focus
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focus(cursor)
  }, [lanes])

  const show = (command: () => void, isToday = false) => {
    focusNext.current = { roomId: lane?.row.room.id, isToday }
    command()
  }
  const goToToday = () => {
    const column = startColumn(period, today)
    if (dayOfColumn(period, column) === today) focus({ ...cursor, column })
    else show(commands.goToToday, true)
  }
  const openStep = (step: StayStep) => {
    if (lane && piece?.kind === 'stay' && piece.entry.stay.can.includes(step))
      commands.open({ ...targetOf(lane, piece, period), step })
  }
  const keys: Readonly<Record<string, () => void>> = {
    n: () => {
      if (lane && piece && commands.mayPlan)
        commands.open({
          ...targetOf(lane, { ...piece, kind: 'free' } as Piece, period, cursor.column),
          step: 'RESERVE',
        })
    },
    m: () => openStep('MOVE'),
    e: () => openStep('CHANGE_DATES'),
    t: goToToday,
    '[': () => show(() => commands.zoom(-1)),
    ']': () => show(() => commands.zoom(1)),
    PageDown: () => show(() => commands.turn(1)),
    PageUp: () => show(() => commands.turn(-1)),
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = moved(lanes, cursor, event.key)
    const act = next ? () => focus(next) : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const onFocus = (event: SyntheticEvent) => {
    hasFocus.current = true
    const at = cellOf(event)
    if (at && (at.lane !== cursor.lane || pieceAt(lanes[at.lane] as Lane, cursor.column)?.start !== at.column))
      setCursor(at)
  }
  const onBlur = () => {
    hasFocus.current = false
  }
  const onClick = (event: MouseEvent) => {
    const at = cellOf(event)
    const clicked = at && lanes[at.lane]
    const target = clicked && pieceAt(clicked, at.column)
    if (clicked && target) commands.open(targetOf(clicked, target, period))
  }
  return { grid, cursor, handlers: { onKeyDown, onFocus, onBlur, onClick } }
}

const startColumn = (period: Period, today: string) =>
  period.from <= today && today < period.until ? columnOf(period, today) : 0

function cellOf({ target }: SyntheticEvent): Cursor | null {
  const button = (target as HTMLElement).closest<HTMLElement>('[data-column]')
  return button ? { lane: Number(button.dataset['lane']), column: Number(button.dataset['column']) } : null
}

const targetOf = ({ row }: Lane, piece: Piece, period: Period, column = piece.start): Target => ({
  roomId: row.room.id,
  day: dayOfColumn(period, column),
  stayId: piece.kind === 'stay' ? piece.entry.stay.id : null,
  closureId: piece.kind === 'closed' ? piece.closure.id : null,
  step: null,
})
