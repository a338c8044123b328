import { useTranslation } from 'react-i18next'
import { type Board, type BoardDay, weeksOf } from './board.js'
import type { Zoom } from './period.js'
import styles from './RoomBoard.module.css'

/** The server's own figures under the board: rooms taken and persons, for each evening, or the most of a week. */
export function BoardTotals({ board, zoom }: { board: Board; zoom: Zoom }) {
  const { t } = useTranslation('stays')
  const byWeek = zoom === '3m'
  return (
    <>
      <Totals
        board={board}
        byWeek={byWeek}
        label={t(byWeek ? 'total.roomsMost' : 'total.rooms')}
        figure={({ roomsTaken }) => roomsTaken}
        outOf={({ roomsOpen }) => roomsOpen}
      />
      <Totals
        board={board}
        byWeek={byWeek}
        label={t(byWeek ? 'total.personsMost' : 'total.persons')}
        figure={({ persons }) => persons}
      />
    </>
  )
}

interface TotalsProps {
  readonly board: Board
  readonly byWeek: boolean
  readonly label: string
  readonly figure: (day: BoardDay) => number
  readonly outOf?: (day: BoardDay) => number
}

function Totals({ board, byWeek, label, figure, outOf }: TotalsProps) {
  const { t } = useTranslation('stays')
  const columns = byWeek ? weeksOf(board.range) : board.days.map((_, start) => ({ start, end: start + 1 }))
  return (
    <tr className={styles['row']}>
      <th scope="row" className={styles['head']}>
        {label}
      </th>
      {columns.map(({ start, end }) => {
        const days = board.days.slice(start, end)
        const most = days.reduce((one, other) => (figure(other) > figure(one) ? other : one), days[0] as BoardDay)
        const title = outOf && t('ofOpen', { taken: figure(most), open: outOf(most) })
        return (
          <td
            key={start}
            colSpan={end - start}
            className={styles['total']}
            style={{ gridColumn: `${start + 2} / ${end + 2}` }}
            title={title}
          >
            {figure(most)}
          </td>
        )
      })}
    </tr>
  )
}
