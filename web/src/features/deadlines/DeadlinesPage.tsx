import { Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { DeadlinesDocument } from '../../gql/graphql.js'
import { choicesOf } from '../../ui/form/choices.js'
import { More } from '../../ui/More.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { oneOf } from '../../ui/search-params.js'
import { DeadlinesTable } from './DeadlinesTable.js'
import { DEADLINE_KINDS } from './deadlines.routes.js'

const PAGE_SIZE = 50
const route = getRouteApi('/deadlines')

/** What is due, soonest first: one's own or the whole centre's. */
export function DeadlinesPage() {
  const { t } = useTranslation('deadlines')
  const { whose = 'mine', kind } = route.useSearch()
  const query = useListQuery({
    document: DeadlinesDocument,
    variables: {
      first: PAGE_SIZE,
      after: null,
      filter: { mine: whose === 'mine', ...(kind ? { kinds: [kind] } : {}) },
    },
    place: ['deadlines'],
    select: data => data.deadlines,
  })
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} />
      <Filters />
      <Panel title={t(`whose.${whose}`)} query={query}>
        {page => (
          <>
            <DeadlinesTable
              deadlines={page.nodes}
              goesOn={query.more !== null}
              without={whose === 'mine' ? ['responsible'] : []}
            />
            <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
          </>
        )}
      </Panel>
    </>
  )
}

function Filters() {
  const { t } = useTranslation(['deadlines', 'ui'])
  const { whose = 'mine', kind } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Group align="end" gap="sm" mb="md" className="no-print">
      <SegmentedControl
        aria-label={t('title')}
        value={whose}
        data={[
          { value: 'mine', label: t('whose.mine') },
          { value: 'centre', label: t('whose.centre') },
        ]}
        onChange={value =>
          void navigate({ search: earlier => ({ ...earlier, whose: oneOf(['mine', 'centre'] as const, value) }) })
        }
      />
      <NativeSelect
        label={t('filter.kind')}
        value={kind ?? ''}
        data={[{ value: '', label: t('ui:all') }, ...choicesOf(DEADLINE_KINDS, value => t(`kind.${value}`))]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: earlier => ({ ...earlier, kind: oneOf(DEADLINE_KINDS, value) }) })
        }
      />
    </Group>
  )
}
