import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { DeadlinesDocument } from '../../gql/graphql.js'
import { AppLink } from '../../ui/AppLink.js'
import { More } from '../../ui/More.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { DeadlinesTable } from '../deadlines/DeadlinesTable.js'

const PAGE_SIZE = 20

export function MyDeadlinesPanel() {
  const { t } = useTranslation('today')
  const query = useListQuery({
    document: DeadlinesDocument,
    variables: { first: PAGE_SIZE, after: null, filter: { mine: true } },
    place: ['deadlines'],
    select: data => data.deadlines,
  })
  const all = (
    <AppLink to="/deadlines" search={{ whose: 'centre' }}>
      {t('deadlines.all')}
    </AppLink>
  )
  return (
    <Panel title={t('deadlines.title')} query={query} actions={all}>
      {page =>
        page.nodes.length === 0 ? (
          <Empty>{t('deadlines.none')}</Empty>
        ) : (
          <>
            <DeadlinesTable deadlines={page.nodes} goesOn={query.more !== null} without={['responsible', 'rule']} />
            <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
          </>
        )
      }
    </Panel>
  )
}
