import { useTranslation } from 'react-i18next'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import type { CostClaimsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty } from '../../ui/Panel.js'
import { ClaimState } from './ClaimState.js'

type Listed = NonNullable<CostClaimsQuery['costClaims']>['nodes'][number]

export function CostClaimsTable({ claims }: { claims: readonly Listed[] }) {
  const { t } = useTranslation('costClaims')
  const columns = useColumns()
  if (claims.length === 0) return <Empty>{t('none')}</Empty>
  return <DataTable caption={t('caption')} columns={columns} rows={claims} rowKey={({ id }) => id} />
}

function useColumns(): readonly Column<Listed>[] {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  return [
    {
      key: 'month',
      header: t('field.month'),
      isRowHeader: true,
      cell: ({ id, month }) => (
        <AppLink to="/vona/cost-claims/$claimId" params={{ claimId: id }}>
          {format.month(month)}
        </AppLink>
      ),
    },
    { key: 'centre', isShort: true, header: t('field.centre'), cell: ({ centre }) => CENTRE_NAMES[centre] },
    {
      key: 'sessions',
      header: t('field.sessions'),
      align: 'right',
      cell: ({ sessions }) => format.number(sessions),
    },
    {
      key: 'unitPrice',
      isShort: true,
      header: t('field.unitPrice'),
      align: 'right',
      cell: ({ unitPrice }) => format.money(unitPrice),
    },
    {
      key: 'amount',
      isShort: true,
      header: t('field.amount'),
      align: 'right',
      cell: ({ amount }) => format.money(amount),
    },
    { key: 'state', isShort: true, header: t('field.state'), cell: ({ state }) => <ClaimState state={state} /> },
  ]
}
