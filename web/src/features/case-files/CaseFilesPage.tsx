import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { CaseFilesDocument } from '../../gql/graphql.js'
import { useCan } from '../../session/ViewerGate.js'
import { More } from '../../ui/More.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { CaseFileFilters } from './CaseFileFilters.js'
import { CaseFilesTable } from './CaseFilesTable.js'

const PAGE_SIZE = 25
const route = getRouteApi('/case-files')

export function CaseFilesPage() {
  const { t } = useTranslation('caseFiles')
  const { status, ...filter } = route.useSearch()
  const withDeadlines = useCan('deadline:read')
  const query = useListQuery({
    document: CaseFilesDocument,
    variables: {
      first: PAGE_SIZE,
      after: null,
      withDeadlines,
      filter: { ...filter, ...(status ? { status: [status] } : {}) },
    },
    place: ['caseFiles'],
    select: data => data.caseFiles,
  })
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} />
      <CaseFileFilters />
      <Panel title={t('caption')} query={query}>
        {page => (
          <>
            <CaseFilesTable
              caseFiles={page.nodes}
              withDeadlines={withDeadlines}
              refusal={query.refusal('caseFiles', 'nodes', '@', 'client', 'callName')}
            />
            <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
          </>
        )}
      </Panel>
    </>
  )
}
