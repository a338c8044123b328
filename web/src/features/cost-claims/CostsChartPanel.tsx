import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { CostsByMonthDocument, type CostsByMonthQuery } from '../../gql/graphql.js'
import { addMonths, today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useCan } from '../../session/ViewerGate.js'
import type { Draw } from '../../ui/chart/Drawing.js'
import { Figure } from '../../ui/chart/Figure.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { CentreLegend } from './CentreLegend.js'
import { type MonthOfCosts, monthlyBudgetCents, monthOf, monthsOfCosts } from './costs.js'
import { drawCosts } from './drawCosts.js'
import { useBudgetLines } from './useBudgetLines.js'
import { CENTRES } from './vocabulary.js'

export type MonthlyCost = NonNullable<CostsByMonthQuery['costsByMonth']>[number]

/** Approved costs of the past twelve months, stacked by centre, beside what the budget allows. */
export function CostsChartPanel() {
  const { t } = useTranslation('costClaims')
  const until = addMonths(monthOf(today()), 1)
  const from = addMonths(until, -12)
  const query = usePanelQuery({
    document: CostsByMonthDocument,
    variables: { from, until },
    place: ['costsByMonth'],
    select: data => data.costsByMonth,
  })
  const seesBudget = useCan('budget:read')
  const Chart = seesBudget ? ChartWithBudget : CostsFigure
  return (
    <Panel title={t('chart.title')} query={query}>
      {costs =>
        costs.length === 0 ? <Empty>{t('chart.none')}</Empty> : <Chart costs={costs} from={from} until={until} />
      }
    </Panel>
  )
}

interface ChartProps {
  readonly costs: readonly MonthlyCost[]
  readonly from: string
  readonly until: string
}

function ChartWithBudget(props: ChartProps) {
  const { lines } = useBudgetLines()
  return <CostsFigure {...props} budgetCents={monthlyBudgetCents(lines, props.from, props.until)} />
}

function CostsFigure({ costs, from, until, budgetCents = 0 }: ChartProps & { budgetCents?: number }) {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  const draw: Draw = useCallback(
    (plot, width) => drawCosts(plot, width, { costs, from, until, budgetCents, locale: format.locale }),
    [costs, from, until, budgetCents, format],
  )
  const period = t('chart.note', { from: format.month(from), until: format.month(addMonths(until, -1)) })
  const budget = budgetCents > 0 ? t('chart.budget', { amount: format.money({ amountCents: budgetCents }) }) : ''
  return (
    <>
      <CentreLegend />
      <Figure
        title={t('chart.byMonth')}
        note={`${period} ${budget}`.trim()}
        draw={draw}
        table={<CostsTable months={monthsOfCosts(costs, from, until)} />}
      />
    </>
  )
}

function CostsTable({ months }: { months: readonly MonthOfCosts[] }) {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  const ofCentres: readonly Column<MonthOfCosts>[] = CENTRES.map(centre => ({
    key: centre,
    header: CENTRE_NAMES[centre],
    align: 'right',
    cell: ({ cents }) => format.money({ amountCents: cents[centre] }),
  }))
  return (
    <DataTable
      caption={t('chart.title')}
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: t('field.month'), isRowHeader: true, cell: ({ month }) => format.month(month) },
        ...ofCentres,
        {
          key: 'total',
          header: t('chart.total'),
          align: 'right',
          cell: ({ total }) => <strong>{format.money({ amountCents: total })}</strong>,
        },
      ]}
    />
  )
}
