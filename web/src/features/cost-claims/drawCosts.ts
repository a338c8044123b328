import type { Draw } from '../../ui/chart/Drawing.js'
import { ROOM_FOR_WORDS } from '../../ui/chart/width.js'
import { fillOf } from './CentreLegend.js'
import type { MonthlyCost } from './CostsChartPanel.js'
import { monthsBetween } from './costs.js'
import { CENTRES } from './vocabulary.js'

const HEIGHT = 260

interface CostsToDraw {
  readonly costs: readonly MonthlyCost[]
  readonly from: string
  readonly until: string
  readonly budgetCents: number
  readonly locale: string
}

/** Stacked bars by month and centre in euro, each centre in its own pattern, with the mean budget of a month as a dashed line. */
export function drawCosts(plot: Parameters<Draw>[0], width: number, shown: CostsToDraw): ReturnType<Draw> {
  const { costs, from, until, budgetCents, locale } = shown
  const month = new Intl.DateTimeFormat(locale, {
    ...(width < ROOM_FOR_WORDS ? { month: 'narrow' } : { month: 'short', year: '2-digit' }),
    timeZone: 'UTC',
  })
  const data = costs.map(({ centre, month: day, amount }) => ({
    centre,
    fill: fillOf(centre),
    month: day,
    euro: amount.amountCents / 100,
  }))
  return plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 55,
    color: { type: 'identity' },
    x: {
      type: 'band',
      domain: monthsBetween(from, until),
      tickFormat: (day: string) => month.format(new Date(`${day}T00:00:00Z`)),
      label: null,
    },
    y: { grid: true, label: null, tickFormat: (euro: number) => new Intl.NumberFormat(locale).format(euro) },
    marks: [
      plot.barY(data, {
        x: 'month',
        y: 'euro',
        z: 'centre',
        order: [...CENTRES],
        fill: 'fill',
        stroke: 'currentColor',
        strokeWidth: 0.75,
      }),
      ...(budgetCents > 0 ? [plot.ruleY([budgetCents / 100], { strokeDasharray: '5 3', strokeWidth: 1.5 })] : []),
      plot.ruleY([0]),
    ],
  })
}
