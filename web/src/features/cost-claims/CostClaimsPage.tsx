import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { CostClaimsDocument } from '../../gql/graphql.js'
import { useCan } from '../../session/ViewerGate.js'
import { choicesOf } from '../../ui/form/choices.js'
import { More } from '../../ui/More.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { oneOf } from '../../ui/search-params.js'
import { BudgetPanel } from './BudgetPanel.js'
import { CostClaimsTable } from './CostClaimsTable.js'
import { CostsChartPanel } from './CostsChartPanel.js'
import { DraftClaim } from './DraftClaim.js'
import { VonaNavigation } from './VonaNavigation.js'
import { CENTRES, CLAIM_STATES } from './vocabulary.js'

const PAGE_SIZE = 20
const route = getRouteApi('/vona/cost-claims')

/** What the three centres claim for psychology, what was approved of it, and what is left of the budget. */
export function CostClaimsPage() {
  const { t } = useTranslation('costClaims')
  const { centre, state } = route.useSearch()
  const seesBudget = useCan('budget:read')
  const query = useListQuery({
    document: CostClaimsDocument,
    variables: {
      first: PAGE_SIZE,
      after: null,
      filter: { ...(centre ? { centre } : {}), ...(state ? { states: [state] } : {}) },
    },
    place: ['costClaims'],
    select: data => data.costClaims,
  })
  return (
    <>
      <PageHeader title={t('title')} documentTitle={`${t('vona')} · ${t('title')}`} />
      <VonaNavigation />
      <Filters />
      <Stack gap="md">
        <Panel title={t('caption')} query={query}>
          {page => (
            <Stack gap="sm">
              <DraftClaim caseFileId={null} />
              <CostClaimsTable claims={page.nodes} />
              <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
            </Stack>
          )}
        </Panel>
        <CostsChartPanel />
        {seesBudget ? <BudgetPanel /> : null}
      </Stack>
    </>
  )
}

function Filters() {
  const { t } = useTranslation(['costClaims', 'ui'])
  const { centre, state } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: { centre?: typeof centre; state?: typeof state }) =>
    void navigate({ search: earlier => ({ ...earlier, ...change }), replace: true })
  const any = { value: '', label: t('ui:all') }
  return (
    <Group align="end" gap="sm" mb="md" className="no-print">
      <NativeSelect
        label={t('filter.centre')}
        value={centre ?? ''}
        data={[any, ...choicesOf(CENTRES, value => CENTRE_NAMES[value])]}
        onChange={event => choose({ centre: oneOf(CENTRES, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.state')}
        value={state ?? ''}
        data={[any, ...choicesOf(CLAIM_STATES, value => t(`state.${value}`))]}
        onChange={event => choose({ state: oneOf(CLAIM_STATES, event.currentTarget.value) })}
      />
      {centre || state ? (
        <Button variant="subtle" onClick={() => void navigate({ search: {}, replace: true })}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
