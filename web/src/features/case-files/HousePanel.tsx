import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CaseFileHouseDocument, type CaseFileHouseQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { DataTable } from '../../ui/DataTable.js'
import { Facts } from '../../ui/Facts.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { clientFirst } from './household.js'

type Stay = NonNullable<NonNullable<CaseFileHouseQuery['caseFile']>['stays']>[number]

/** Where the person lives in the shelter, and where they lived before. */
export function HousePanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('caseFiles')
  const query = usePanelQuery({
    document: CaseFileHouseDocument,
    variables: { id: caseFileId },
    place: ['caseFile', 'stays'],
    select: data => data.caseFile?.stays,
  })
  const board = <AppLink to="/house">{t('house.board')}</AppLink>
  return (
    <Panel title={t('house.title')} query={query} actions={board}>
      {stays => <Stays stays={stays} />}
    </Panel>
  )
}

const isPresent = ({ state }: Stay) => state === 'ACTIVE' || state === 'RESERVED'

function Stays({ stays }: { stays: readonly Stay[] }) {
  const { t } = useTranslation('caseFiles')
  const earlier = stays.filter(stay => !isPresent(stay))
  if (stays.length === 0) return <Empty>{t('house.none')}</Empty>
  return (
    <Stack gap="sm">
      {stays.filter(isPresent).map(stay => (
        <PresentStay key={stay.id} stay={stay} />
      ))}
      {earlier.length > 0 ? <EarlierStays stays={earlier} /> : null}
    </Stack>
  )
}

function PresentStay({ stay }: { stay: Stay }) {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  const occupants = clientFirst(
    stay.occupants.filter(({ until }) => until === null),
    ({ kind }) => kind,
  )
  return (
    <Stack gap="xs">
      <Facts
        facts={[
          { label: t('house.field.room'), value: stay.room && t('house.room', { label: stay.room.label }) },
          { label: t('house.field.state'), value: <Tag tone="active">{t(`house.state.${stay.state}`)}</Tag> },
          { label: t('house.field.from'), value: format.day(stay.from) },
          { label: t('house.field.plannedUntil'), value: format.day(stay.plannedUntil) },
          { label: t('house.field.nights'), value: format.number(stay.nights) },
          {
            label: t('house.field.occupants'),
            value: occupants.map(({ kind }) => t(`house.occupant.${kind}`)).join(', '),
          },
        ]}
      />
      {stay.alert === 'NONE' ? null : <Tag tone="warn">{t(`house.alert.${stay.alert}`)}</Tag>}
      {stay.placements.length > 1 ? <Placements stay={stay} /> : null}
    </Stack>
  )
}

function Placements({ stay }: { stay: Stay }) {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  return (
    <DataTable
      caption={t('house.field.placements')}
      rows={stay.placements}
      rowKey={({ room, from }) => room.id + from}
      columns={[
        {
          key: 'room',
          header: t('house.field.room'),
          isRowHeader: true,
          cell: ({ room }) => t('house.room', { label: room.label }),
        },
        { key: 'from', header: t('house.field.from'), cell: ({ from }) => format.day(from) },
        { key: 'until', header: t('house.field.until'), cell: ({ until }) => format.day(until) },
      ]}
    />
  )
}

function EarlierStays({ stays }: { stays: readonly Stay[] }) {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  return (
    <div>
      <Title order={3} size="h5">
        {t('house.earlier')}
      </Title>
      <DataTable
        caption={t('house.earlier')}
        rows={stays}
        rowKey={({ id }) => id}
        columns={[
          { key: 'from', header: t('house.field.from'), isRowHeader: true, cell: ({ from }) => format.day(from) },
          {
            key: 'until',
            header: t('house.field.until'),
            cell: ({ until, plannedUntil }) => format.day(until ?? plannedUntil),
          },
          { key: 'room', header: t('house.field.room'), cell: ({ room }) => room?.label ?? '–' },
          { key: 'state', header: t('house.field.state'), cell: ({ state }) => t(`house.state.${state}`) },
          {
            key: 'nights',
            header: t('house.field.nights'),
            align: 'right',
            cell: ({ nights }) => format.number(nights),
          },
        ]}
      />
    </div>
  )
}
