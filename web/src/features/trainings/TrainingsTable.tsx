import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import type { TrainingsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty } from '../../ui/Panel.js'
import { MyPlace } from './MyPlace.js'

type Listed = NonNullable<TrainingsQuery['trainingSessions']>['nodes'][number]

export function TrainingsTable({ trainings }: { trainings: readonly Listed[] }) {
  const { t } = useTranslation('trainings')
  const columns = useColumns()
  if (trainings.length === 0) return <Empty>{t('none')}</Empty>
  return <DataTable caption={t('caption')} columns={columns} rows={trainings} rowKey={({ id }) => id} />
}

function useColumns(): readonly Column<Listed>[] {
  const { t } = useTranslation('trainings')
  const format = useFormat()
  return [
    {
      key: 'heldOn',
      header: t('column.heldOn'),
      cell: ({ heldOn, startsAt }) => t('at', { day: format.weekday(heldOn), time: startsAt }),
    },
    {
      key: 'title',
      header: t('column.title'),
      isRowHeader: true,
      cell: training => <Title training={training} />,
    },
    {
      key: 'place',
      header: t('column.place'),
      cell: ({ hostCentre, place }) => `${CENTRE_NAMES[hostCentre]}, ${place}`,
    },
    {
      key: 'places',
      header: t('column.places'),
      cell: ({ placesLeft, capacity }) => t('placesLeft', { left: placesLeft, capacity }),
    },
    { key: 'mine', header: t('column.mine'), cell: training => <MyPlace training={training} /> },
  ]
}

function Title({ training: { id, title, theme, state } }: { training: Listed }) {
  const { t } = useTranslation('trainings')
  const about = state === 'PLANNED' ? t(`theme.${theme}`) : `${t(`theme.${theme}`)}, ${t(`state.${state}`)}`
  return (
    <>
      <AppLink to="/vona/trainings/$trainingId" params={{ trainingId: id }}>
        {title}
      </AppLink>
      <Text size="sm" c="dimmed">
        {about}
      </Text>
    </>
  )
}
