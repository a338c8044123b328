import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { type ReferralState, ReferralsDocument } from '../../gql/graphql.js'
import { useCan } from '../../session/ViewerGate.js'
import { ButtonLink } from '../../ui/AppLink.js'
import { choicesOf } from '../../ui/form/choices.js'
import { More } from '../../ui/More.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { oneOf } from '../../ui/search-params.js'
import { FunnelPanel } from './FunnelPanel.js'
import { ReferralsTable } from './ReferralsTable.js'
import { OPEN_STATES, STATES, URGENCIES } from './vocabulary.js'

const PAGE_SIZE = 20
const route = getRouteApi('/referrals')

/** Who was referred, how far each referral is, and how many come in. */
export function ReferralsPage() {
  const { t } = useTranslation('referrals')
  const { state, urgency } = route.useSearch()
  const mayReceive = useCan('referral:write')
  const query = useListQuery({
    document: ReferralsDocument,
    variables: {
      first: PAGE_SIZE,
      after: null,
      filter: { ...statesOf(state), ...(urgency ? { urgency } : {}) },
    },
    place: ['referrals'],
    select: data => data.referrals,
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        actions={mayReceive ? <ButtonLink to="/referrals/new">{t('new')}</ButtonLink> : null}
      />
      <Filters />
      <Stack gap="md">
        <Panel title={t('caption')} query={query}>
          {page => (
            <>
              <ReferralsTable referrals={page.nodes} />
              <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
            </>
          )}
        </Panel>
        <FunnelPanel />
      </Stack>
    </>
  )
}

type Filter = ReturnType<typeof route.useSearch>

function statesOf(state: Filter['state']): { states?: ReferralState[] } {
  if (state === 'ALL') return {}
  return { states: state ? [state] : OPEN_STATES }
}

function Filters() {
  const { t } = useTranslation(['referrals', 'ui'])
  const { state, urgency } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: Filter) => void navigate({ search: earlier => ({ ...earlier, ...change }), replace: true })
  return (
    <Group align="end" gap="sm" mb="md" className="no-print">
      <NativeSelect
        label={t('filter.state')}
        value={state ?? ''}
        data={[
          { value: '', label: t('filter.open') },
          ...choicesOf(STATES, value => t(`state.${value}`)),
          { value: 'ALL', label: t('ui:all') },
        ]}
        onChange={event => choose({ state: oneOf(['ALL', ...STATES] as const, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.urgency')}
        value={urgency ?? ''}
        data={[{ value: '', label: t('filter.everyUrgency') }, ...choicesOf(URGENCIES, value => t(`urgency.${value}`))]}
        onChange={event => choose({ urgency: oneOf(URGENCIES, event.currentTarget.value) })}
      />
      {state || urgency ? (
        <Button variant="subtle" onClick={() => void navigate({ search: {}, replace: true })}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
