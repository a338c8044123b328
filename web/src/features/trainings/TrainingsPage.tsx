import { NativeSelect, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListQuery } from '../../api/usePanelQuery.js'
import { type TrainingSessionFilter, TrainingsDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { useCan } from '../../session/ViewerGate.js'
import { choicesOf } from '../../ui/form/choices.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { More } from '../../ui/More.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { Steps } from '../../ui/Steps.js'
import { oneOf } from '../../ui/search-params.js'
import { VonaNavigation } from '../cost-claims/VonaNavigation.js'
import { TrainingsTable } from './TrainingsTable.js'
import { SHOWN, type Shown } from './trainings.routes.js'

const PlanForm = lazyForm(async () => (await import('./PlanForm.js')).PlanForm)

const PAGE_SIZE = 25
const route = getRouteApi('/vona')

const filterOf: Readonly<Record<Shown, (day: string) => TrainingSessionFilter>> = {
  upcoming: day => ({ from: day, states: ['PLANNED'] }),
  past: () => ({ states: ['HELD', 'CANCELLED'] }),
  mine: () => ({ mine: true }),
}

/** The trainings of the three centres, and one's own place in them. */
export function TrainingsPage() {
  const { t } = useTranslation('trainings')
  const { show = 'upcoming' } = route.useSearch()
  const mayPlan = useCan('training:write')
  const query = useListQuery({
    document: TrainingsDocument,
    variables: { first: PAGE_SIZE, after: null, filter: filterOf[show](today()) },
    place: ['trainingSessions'],
    select: data => data.trainingSessions,
  })
  return (
    <>
      <PageHeader title={t('title')} documentTitle={`${t('vona')} · ${t('title')}`} />
      <VonaNavigation />
      <Panel title={t('caption')} query={query} actions={<ShowChoice show={show} />}>
        {page => (
          <Stack gap="sm">
            {mayPlan ? <Planning /> : null}
            <TrainingsTable trainings={page.nodes} />
            <More shown={page.nodes.length} total={page.totalCount} onMore={query.more} />
          </Stack>
        )}
      </Panel>
    </>
  )
}

function ShowChoice({ show }: { show: Shown }) {
  const { t } = useTranslation('trainings')
  const navigate = route.useNavigate()
  return (
    <NativeSelect
      size="xs"
      className="no-print"
      aria-label={t('show.label')}
      value={show}
      data={[...choicesOf(SHOWN, value => t(`show.${value}`))]}
      onChange={event => void navigate({ search: { show: oneOf(SHOWN, event.currentTarget.value) }, replace: true })}
    />
  )
}

function Planning() {
  const { t } = useTranslation('trainings')
  return (
    <Steps
      label={t('steps')}
      steps={[{ key: 'PLAN', label: t('step.PLAN'), form: close => <PlanForm close={close} /> }]}
    />
  )
}
