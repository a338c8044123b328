import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CaseFileCostsDocument, type CaseFileCostsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { DataTable } from '../../ui/DataTable.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { ClaimState } from '../cost-claims/ClaimState.js'
import { DraftClaim } from '../cost-claims/DraftClaim.js'

type Claim = NonNullable<NonNullable<CaseFileCostsQuery['caseFile']>['costClaims']>[number]

/** Which psychology costs were made for this person. The link is read from the file alone: no claim leads back to it. */
export function CostsPanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('caseFiles')
  const query = usePanelQuery({
    document: CaseFileCostsDocument,
    variables: { id: caseFileId },
    place: ['caseFile', 'costClaims'],
    select: data => data.caseFile?.costClaims,
  })
  return (
    <Panel title={t('costs.title')} query={query}>
      {claims => (
        <Stack gap="sm">
          {claims.length === 0 ? <Empty>{t('costs.none')}</Empty> : <Claims claims={claims} />}
          <DraftClaim caseFileId={caseFileId} />
        </Stack>
      )}
    </Panel>
  )
}

function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation(['caseFiles', 'ui'])
  const format = useFormat()
  const amountCents = claims.reduce((sum, { amount }) => sum + amount.amountCents, 0)
  return (
    <>
      <DataTable
        caption={t('costs.title')}
        rows={claims}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'month',
            header: t('costs.field.month'),
            isRowHeader: true,
            cell: ({ month }) => format.month(month),
          },
          { key: 'sessions', header: t('costs.field.sessions'), align: 'right', cell: ({ sessions }) => sessions },
          {
            key: 'unitPrice',
            header: t('costs.field.unitPrice'),
            align: 'right',
            cell: ({ unitPrice }) => format.money(unitPrice),
          },
          {
            key: 'amount',
            header: t('costs.field.amount'),
            align: 'right',
            cell: ({ amount }) => format.money(amount),
          },
          { key: 'state', header: t('costs.field.state'), cell: ({ state }) => <ClaimState state={state} /> },
        ]}
      />
      <Text size="sm" ta="right" fw={600}>
        {t('ui:pair', { label: t('costs.total'), text: format.money({ amountCents }) })}
      </Text>
    </>
  )
}
