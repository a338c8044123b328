import { IconWheelchair } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.js'
import { BoardCell } from './BoardCell.js'
import { BoardHeads } from './BoardHeads.js'
import { BoardTotals } from './BoardTotals.js'
import { type Board, type BoardRow, type Lane, lanesOf } from './board.js'
import { pieceAt } from './cursor.js'
import type { Zoom } from './period.js'
import styles from './RoomBoard.module.css'
import { type BoardCommands, useBoardKeys } from './useBoardKeys.js'

interface RoomBoardProps {
  readonly board: Board
  readonly zoom: Zoom
  readonly today: string
  readonly commands: BoardCommands
}

/** The rooms over some days. One stop of the Tab key; from there the arrow keys. Nothing needs a mouse, nothing a drag. */
export function RoomBoard({ board, zoom, today, commands }: RoomBoardProps) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const lanes = useMemo(() => lanesOf(board, zoom), [board, zoom])
  const { grid, cursor, handlers } = useBoardKeys(lanes, board.range, today, commands)
  const { from, until } = board.range
  return (
    <div className={styles['frame']}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells are walked with the arrow keys
        role="grid"
        aria-label={t('boardOf', { from: format.day(from), until: format.day(until) })}
        className={styles['board']}
        data-zoom={zoom}
        style={{ '--days': board.days.length } as never}
        {...handlers}
      >
        <thead>
          <BoardHeads period={board.range} zoom={zoom} today={today} />
        </thead>
        <tbody>
          {lanes.map((lane, index) => (
            <tr className={styles['row']} key={lane.key}>
              <RoomHead lane={lane} />
              {lane.pieces.map(piece => (
                <BoardCell
                  key={`${piece.kind}${piece.start}`}
                  piece={piece}
                  lane={index}
                  roomLabel={lane.row.room.label}
                  period={board.range}
                  today={today}
                  isTabStop={index === cursor.lane && piece === pieceAt(lane, cursor.column)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <BoardTotals board={board} zoom={zoom} />
        </tfoot>
      </table>
    </div>
  )
}

function RoomHead({ lane: { row, isFirst } }: { lane: Lane }) {
  const { t } = useTranslation('stays')
  const name = t('room', { label: row.room.label })
  return (
    <th scope="row" className={styles['head']} title={roomTitle(row.room, t)}>
      {isFirst ? name : <span className="visually-hidden">{name}</span>}
      {isFirst && row.room.isAccessible ? <IconWheelchair size={14} aria-label={t('accessible')} /> : null}
    </th>
  )
}

function roomTitle(room: BoardRow['room'], t: ReturnType<typeof useTranslation<'stays'>>['t']) {
  const parts = [
    room.floor === 0 ? t('ground') : t('floor', { floor: room.floor }),
    t('places', { count: room.capacity }),
    room.isAccessible && t('accessible'),
  ]
  return parts.filter(Boolean).join(', ')
}
