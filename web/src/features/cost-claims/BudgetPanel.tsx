import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import type { BudgetLinesQuery } from '../../gql/graphql.js'
import { addDays } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { More } from '../../ui/More.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { useBudgetLines } from './useBudgetLines.js'

type Line = NonNullable<BudgetLinesQuery['budgetLines']>['nodes'][number]

export function BudgetPanel() {
  const { t } = useTranslation('costClaims')
  const { query } = useBudgetLines()
  const columns = useColumns()
  return (
    <Panel title={t('budget.title')} query={query}>
      {page =>
        page.nodes.length === 0 ? (
          <Empty>{t('budget.none')}</Empty>
        ) : (
          <>
            <DataTable caption={t('budget.title')} columns={columns} rows={page.nodes} rowKey={({ id }) => id} />
            <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
          </>
        )
      }
    </Panel>
  )
}

function useColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  return [
    { key: 'line', header: t('budget.line'), isRowHeader: true, cell: ({ label }) => label },
    { key: 'centre', isShort: true, header: t('field.centre'), cell: ({ centre }) => CENTRE_NAMES[centre] },
    {
      key: 'period',
      header: t('budget.period'),
      cell: ({ from, until }) => `${format.day(from)} – ${format.day(addDays(until, -1))}`,
    },
    {
      key: 'budget',
      header: t('budget.budget'),
      isShort: true,
      align: 'right',
      cell: ({ budget }) => format.money(budget),
    },
    {
      key: 'approved',
      header: t('budget.approved'),
      isShort: true,
      align: 'right',
      cell: ({ approved }) => format.money(approved),
    },
    {
      key: 'left',
      header: t('budget.remaining'),
      isShort: true,
      align: 'right',
      cell: ({ remaining }) => format.money(remaining),
    },
    { key: 'used', header: t('budget.used'), cell: line => <Used line={line} /> },
  ]
}

function Used({ line }: { line: Line }) {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  return (
    <>
      {format.percent(line.usedPercent)} {line.isNearlyUsed ? <Tag tone="warn">{t('budget.nearly')}</Tag> : null}
      <Progress value={line.usedPercent} size="sm" miw={80} mt={4} aria-hidden />
    </>
  )
}
