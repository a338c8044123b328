import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { TrainingDocument, type TrainingQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { DataTable } from '../../ui/DataTable.js'
import { Facts } from '../../ui/Facts.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { VonaNavigation } from '../cost-claims/VonaNavigation.js'
import { MyPlace } from './MyPlace.js'
import { TrainingSteps } from './TrainingSteps.js'

export type Training = NonNullable<TrainingQuery['trainingSession']>

const route = getRouteApi('/vona/trainings/$trainingId')

/** One training, and who of the three centres comes. */
export function TrainingPage() {
  const { t } = useTranslation('trainings')
  const { trainingId } = route.useParams()
  const query = usePanelQuery({
    document: TrainingDocument,
    variables: { id: trainingId },
    place: ['trainingSession'],
    select: data => data.trainingSession,
  })
  return (
    <>
      <PageHeader title={query.subject?.title ?? t('one')} documentTitle={`${t('vona')} · ${t('one')}`} />
      <VonaNavigation />
      <Stack gap="md">
        <Panel title={t('facts')} query={query}>
          {training => (
            <Stack gap="sm">
              <TrainingFacts training={training} />
              <TrainingSteps training={training} />
            </Stack>
          )}
        </Panel>
        {query.subject ? (
          <Panel title={t('registrations')} query={query}>
            {({ registrations }) => <Registrations registrations={registrations} />}
          </Panel>
        ) : null}
      </Stack>
    </>
  )
}

function TrainingFacts({ training }: { training: Training }) {
  const { t } = useTranslation('trainings')
  const format = useFormat()
  const { theme, heldOn, startsAt, minutes, hostCentre, place, trainer, placesLeft, capacity, state } = training
  return (
    <Facts
      facts={[
        { label: t('field.heldOn'), value: format.longDay(heldOn) },
        { label: t('field.time'), value: `${startsAt}, ${t('minutes', { count: minutes })}` },
        { label: t('field.where'), value: `${CENTRE_NAMES[hostCentre]}, ${place}` },
        { label: t('field.theme'), value: t(`theme.${theme}`) },
        { label: t('field.trainer'), value: trainer },
        { label: t('field.placesLeft'), value: t('placesLeft', { left: placesLeft, capacity }) },
        { label: t('field.state'), value: <Tag>{t(`state.${state}`)}</Tag> },
        { label: t('field.mine'), value: <MyPlace training={training} /> },
      ]}
    />
  )
}

function Registrations({ registrations }: Pick<Training, 'registrations'>) {
  const { t } = useTranslation('trainings')
  const format = useFormat()
  if (registrations.length === 0) return <Empty>{t('noRegistrations')}</Empty>
  return (
    <DataTable
      caption={t('registrations')}
      rows={registrations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('person.name'), isRowHeader: true, cell: ({ displayName }) => displayName },
        { key: 'centre', header: t('person.centre'), cell: ({ centre }) => CENTRE_NAMES[centre] },
        { key: 'state', header: t('person.state'), cell: ({ state }) => t(`registration.${state}`) },
        {
          key: 'minutes',
          header: t('person.minutes'),
          align: 'right',
          cell: ({ attendedMinutes }) => (attendedMinutes === null ? '–' : format.number(attendedMinutes)),
        },
      ]}
    />
  )
}
