import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CaseFileStrandsDocument, type CaseFileStrandsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { DataTable } from '../../ui/DataTable.js'
import { Panel } from '../../ui/Panel.js'
import { StrandSteps } from './StrandSteps.js'

type Strand = NonNullable<CaseFileStrandsQuery['caseFile']>['strands'][number]

export function StrandsPanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('caseFiles')
  const query = usePanelQuery({
    document: CaseFileStrandsDocument,
    variables: { id: caseFileId },
    place: ['caseFile'],
    select: data => data.caseFile,
  })
  return (
    <Panel title={t('panel.strands')} query={query}>
      {caseFile => (
        <Stack gap="sm">
          <StrandTable strands={caseFile.strands} />
          <StrandSteps caseFile={caseFile} />
        </Stack>
      )}
    </Panel>
  )
}

function StrandTable({ strands }: { strands: readonly Strand[] }) {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  return (
    <DataTable
      caption={t('panel.strands')}
      rows={strands}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', header: t('field.kind'), isRowHeader: true, cell: ({ kind }) => t(`strand.${kind}`) },
        {
          key: 'worker',
          header: t('field.worker'),
          cell: ({ isOpen, worker }) => worker?.displayName ?? t(isOpen ? 'nobody' : 'strandClosed'),
        },
        {
          key: 'since',
          header: t('field.since'),
          isShort: true,
          cell: ({ openedOn, closedOn }) =>
            closedOn ? `${format.day(openedOn)} – ${format.day(closedOn)}` : format.day(openedOn),
        },
      ]}
    />
  )
}
