import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Centre, HouseFiguresQuery } from '../../gql/graphql.js'
import { addDays, addMonths } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useViewer } from '../../session/ViewerGate.js'
import type { Draw } from '../../ui/chart/Drawing.js'
import { Figure } from '../../ui/chart/Figure.js'
import { ROOM_FOR_WORDS } from '../../ui/chart/width.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { roomOccupancyOf } from './occupancy.js'

type Month = NonNullable<HouseFiguresQuery['byMonth']>['months'][number]

/** The person-nights a year that a centre plans for, as far as it names a figure. */
const PLANNED_NIGHTS: Readonly<Partial<Record<Centre, number>>> = { PAGASA: 5200 }
const HEIGHT = 200
const PERCENT = 100

/** Twelve whole months: one chart for persons, another for rooms, each with its table. */
export function MonthFigures({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation(['stays', 'ui'])
  const format = useFormat()
  const { centre } = useViewer()
  const planned = centre ? PLANNED_NIGHTS[centre] : undefined
  const [first] = months
  const last = months.at(-1)
  const period =
    first && last
      ? t('cell.until', { from: format.day(first.month), until: format.day(addDays(addMonths(last.month, 1), -1)) })
      : ''
  const noteOf = (...parts: readonly string[]) =>
    `${parts.reduce((one, other) => t('ui:beside', { one, other }), period)}.`
  return (
    <>
      <MonthFigure
        months={months}
        title={t('figure.personChart')}
        note={noteOf(
          t('figure.personNightsHelp'),
          ...(planned ? [t('figure.reference', { nights: format.number(planned) })] : []),
        )}
        value={({ personNights }) => personNights}
        reference={planned && planned / 12}
        columns={[
          {
            key: 'personNights',
            header: t('figure.personNights'),
            align: 'right',
            cell: ({ personNights }) => format.number(personNights),
          },
        ]}
      />
      <MonthFigure
        months={months}
        title={t('figure.roomChart')}
        note={noteOf(t('figure.occupancyHelp'))}
        value={roomOccupancyOf}
        top={PERCENT}
        columns={[
          {
            key: 'occupancy',
            header: t('figure.occupancy'),
            align: 'right',
            cell: month => {
              const percent = roomOccupancyOf(month)
              return percent === null ? '–' : format.percent(percent, 1)
            },
          },
          {
            key: 'roomNights',
            header: t('figure.roomNights'),
            align: 'right',
            cell: ({ roomNights }) => format.number(roomNights),
          },
          {
            key: 'openRoomNights',
            header: t('figure.openRoomNights'),
            align: 'right',
            cell: ({ openRoomNights }) => format.number(openRoomNights),
          },
        ]}
      />
    </>
  )
}

interface MonthFigureProps {
  readonly months: readonly Month[]
  readonly title: string
  readonly note: string
  /** Null where there is no figure: a month without a room in service. */
  readonly value: (month: Month) => number | null
  readonly reference?: number | undefined
  readonly top?: number
  readonly columns: readonly Column<Month>[]
}

function MonthFigure({ months, title, note, value, reference, top, columns }: MonthFigureProps) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const draw: Draw = useCallback(
    (plot, width) => drawMonths(plot, width, { months, value, reference, top, locale: format.locale }),
    [months, value, reference, top, format],
  )
  return (
    <Figure
      title={title}
      note={note}
      draw={draw}
      table={
        <DataTable
          caption={title}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('figure.month'), isRowHeader: true, cell: ({ month }) => format.month(month) },
            ...columns,
          ]}
        />
      }
    />
  )
}

interface Drawn extends Pick<MonthFigureProps, 'months' | 'value'> {
  readonly reference: number | undefined
  readonly top: number | undefined
  readonly locale: string
}

function drawMonths(plot: Parameters<Draw>[0], width: number, { months, value, reference, top, locale }: Drawn) {
  const isNarrow = width < ROOM_FOR_WORDS
  const name = (month: string) =>
    Temporal.PlainDate.from(month).toLocaleString(locale, { month: isNarrow ? 'narrow' : 'short' })
  const data = months.map(month => ({ month: month.month, value: value(month) ?? Number.NaN }))
  return plot.plot({
    width,
    height: HEIGHT,
    x: { type: 'band', label: null, tickFormat: name },
    y: { grid: true, label: null, ticks: 5, zero: true, ...(top ? { domain: [0, top] } : {}) },
    marks: [
      plot.barY(data, { x: 'month', y: 'value', fill: 'var(--mantine-primary-color-filled)', inset: 2 }),
      plot.text(data, {
        x: 'month',
        y: () => 0,
        text: ({ value: shown }: { value: number }) =>
          isNarrow || Number.isNaN(shown) ? '' : String(Math.round(shown)),
        dy: -10,
        fill: 'var(--mantine-primary-color-contrast)',
      }),
      ...(reference ? [plot.ruleY([reference], { strokeDasharray: '4 3' })] : []),
      plot.ruleY([0]),
    ],
  })
}
