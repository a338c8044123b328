import { useTranslation } from 'react-i18next'
import { addDays, daysBetween } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { dayOfColumn, weeksOf } from './board.js'
import type { Period, Zoom } from './period.js'
import styles from './RoomBoard.module.css'

interface BoardHeadsProps {
  readonly period: Period
  readonly zoom: Zoom
  readonly today: string
}

/** The days above the board; over three months, the weeks. */
export function BoardHeads({ period, zoom, today }: BoardHeadsProps) {
  const { t } = useTranslation('stays')
  const columns =
    zoom === '3m'
      ? weeksOf(period)
      : Array.from({ length: daysBetween(period.from, period.until) }, (_, start) => ({ start, end: start + 1 }))
  return (
    <tr className={styles['row']}>
      <th scope="col" className={styles['head']}>
        {t('rooms')}
      </th>
      {columns.map(({ start, end }) => (
        <Head
          key={start}
          from={dayOfColumn(period, start)}
          until={dayOfColumn(period, end)}
          column={start}
          today={today}
          isFirst={start === 0}
        />
      ))}
    </tr>
  )
}

interface HeadProps {
  readonly from: string
  readonly until: string
  readonly column: number
  readonly today: string
  readonly isFirst: boolean
}

function Head({ from, until, column, today, isFirst }: HeadProps) {
  const format = useFormat()
  const days = daysBetween(from, until)
  const { dayOfWeek, day } = Temporal.PlainDate.from(from)
  const isDay = days === 1 && !(isFirst && dayOfWeek === 7)
  const month = Temporal.PlainDate.from(from).toLocaleString(format.locale, { month: 'short' })
  const weekday = Temporal.PlainDate.from(from).toLocaleString(format.locale, { weekday: 'short' }).replace('.', '')
  return (
    <th
      scope="col"
      colSpan={days}
      className={styles['day']}
      style={{ gridColumn: `${column + 2} / ${column + 2 + days}` }}
      data-weekend={(isDay && dayOfWeek > 5) || undefined}
      data-today={(from <= today && today < until) || undefined}
    >
      <span aria-hidden>
        <small>{isFirst || day === 1 || days > 1 ? month : weekday}</small>
        {day}
      </span>
      <span className="visually-hidden">
        {days === 1 ? format.weekday(from) : `${format.weekday(from)} – ${format.weekday(addDays(until, -1))}`}
      </span>
    </th>
  )
}
