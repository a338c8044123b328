import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { type Closure, dayOfColumn, type Entry, type Piece } from './board.js'
import { marksOf } from './marks.js'
import type { Period } from './period.js'
import styles from './RoomBoard.module.css'

interface BoardCellProps {
  readonly piece: Piece
  readonly lane: number
  readonly roomLabel: string
  readonly period: Period
  readonly today: string
  readonly isTabStop: boolean
}

/** One cell of the board: always a button, and its words say all that its colours and patterns say. */
export const BoardCell = memo(function BoardCell({ piece, lane, roomLabel, period, today, isTabStop }: BoardCellProps) {
  const { t } = useTranslation('stays')
  const todayColumn = piece.kind === 'free' && dayOfColumn(period, piece.start) === today
  return (
    <td
      colSpan={piece.end - piece.start}
      className={styles['cell']}
      style={{ gridColumn: `${piece.start + 2} / ${piece.end + 2}` }}
      data-weekend={isWeekend(piece, period) || undefined}
      data-today={todayColumn || undefined}
    >
      <button
        type="button"
        className={styles['piece']}
        data-kind={piece.kind === 'stay' ? piece.entry.state : piece.kind}
        data-begins={begins(piece, period) || undefined}
        data-ends={ends(piece, period) || undefined}
        data-lane={lane}
        data-column={piece.start}
        tabIndex={isTabStop ? 0 : -1}
      >
        <span className="visually-hidden">{t('room', { label: roomLabel })}, </span>
        <PieceWords piece={piece} period={period} today={today} />
      </button>
    </td>
  )
})

const isWeekend = (piece: Piece, period: Period) =>
  piece.end - piece.start === 1 && Temporal.PlainDate.from(dayOfColumn(period, piece.start)).dayOfWeek > 5

const begins = (piece: Piece, { from }: Period) =>
  piece.kind === 'stay' ? piece.entry.from >= from : piece.kind === 'closed' && piece.closure.from >= from
const ends = (piece: Piece, { until }: Period) =>
  piece.kind === 'stay'
    ? piece.entry.until <= until
    : piece.kind === 'closed' && !!piece.closure.until && piece.closure.until <= until

function PieceWords({ piece, period, today }: Pick<BoardCellProps, 'piece' | 'period' | 'today'>) {
  if (piece.kind === 'stay') return <StayWords entry={piece.entry} today={today} />
  if (piece.kind === 'closed') return <ClosedWords closure={piece.closure} />
  return <FreeWords from={dayOfColumn(period, piece.start)} until={dayOfColumn(period, piece.end)} />
}

function FreeWords({ from, until }: { from: string; until: string }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const last = addDays(until, -1)
  const days = last === from ? format.day(from) : t('cell.until', { from: format.day(from), until: format.day(last) })
  return (
    <span className="visually-hidden">
      {days}: {t('cell.free')}
    </span>
  )
}

function ClosedWords({ closure: { from, until, reason } }: { closure: Closure }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  return (
    <>
      <span className={styles['text']}>{reason ?? t('cell.closed')}</span>
      <span className="visually-hidden">
        {' '}
        ({t('cell.closed')},{' '}
        {until
          ? t('cell.until', { from: format.day(from), until: format.day(until) })
          : t('cell.open', { from: format.day(from) })}
        )
      </span>
    </>
  )
}

function StayWords({ entry, today }: { entry: Entry; today: string }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const { leaves, alert } = marksOf(entry, today)
  const { caseFile, plannedUntil } = entry.stay
  const days = t('cell.until', { from: format.day(entry.from), until: format.day(entry.until) })
  const hidden = [
    t(`legend.${entry.state === 'CANCELLED' ? 'ENDED' : entry.state}`),
    days,
    t('persons', { count: entry.persons }),
    leaves && `${t(`legend.${leaves}`)} (${format.day(plannedUntil)})`,
    alert && t(`alert.${alert}`),
  ]
  return (
    <>
      <span className={styles['text']}>
        {leaves === 'LATE' ? <strong aria-hidden>! </strong> : null}
        {caseFile?.code ?? '–'} <PersonalName person={caseFile?.client} code="" />
        {entry.persons > 1 ? <span aria-hidden> ×{entry.persons}</span> : null}
        {alert ? <span aria-hidden> ⚑</span> : null}
        {leaves === 'LEAVES' ? <strong aria-hidden> ▷ {format.shortDay(plannedUntil)}</strong> : null}
      </span>
      <span className="visually-hidden">({hidden.filter(Boolean).join(', ')})</span>
    </>
  )
}
