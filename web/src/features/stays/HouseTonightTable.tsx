import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { HouseTonightDocument, type HouseTonightQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { CodeLink } from '../case-files/CodeLink.js'
import { clientFirst } from '../case-files/household.js'
import { inHouseOrder } from './room-order.js'

type RoomTonight = NonNullable<HouseTonightQuery['houseTonight']>['rooms'][number]

/** The same house as a list: who is in which room tonight. It is what is printed and taken along. */
export function HouseTonightTable() {
  const { t } = useTranslation('stays')
  const columns = useColumns()
  const query = usePanelQuery({
    document: HouseTonightDocument,
    variables: {},
    place: ['houseTonight'],
    select: data => data.houseTonight,
  })
  return (
    <div style={{ marginTop: '1rem' }}>
      <Panel title={t('tonight.title')} query={query}>
        {({ roomsTaken, roomsOpen, roomsReserved, persons, rooms }) => (
          <>
            <p style={{ margin: 0 }}>
              {t('tonight.summary', { taken: roomsTaken, open: roomsOpen, reserved: roomsReserved, persons })}
            </p>
            <DataTable
              caption={t('tonight.title')}
              columns={columns}
              rows={inHouseOrder(rooms)}
              rowKey={({ room }) => room.id}
            />
          </>
        )}
      </Panel>
    </div>
  )
}

function useColumns(): readonly Column<RoomTonight>[] {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const none = '–'
  return [
    {
      key: 'room',
      isShort: true,
      header: t('rooms'),
      isRowHeader: true,
      cell: ({ room }) => t('room', { label: room.label }),
    },
    {
      key: 'state',
      isShort: true,
      header: t('field.state'),
      cell: ({ state }) => <Tag tone={state === 'OCCUPIED' ? 'active' : 'calm'}>{t(`roomState.${state}`)}</Tag>,
    },
    {
      key: 'file',
      isShort: true,
      header: t('field.dossier'),
      cell: ({ stay }) => (stay?.caseFile ? <File file={stay.caseFile} /> : none),
    },
    {
      key: 'occupants',
      header: t('field.occupants'),
      cell: ({ stay }) =>
        stay
          ? clientFirst(
              stay.occupants.filter(({ until }) => until === null),
              ({ kind }) => kind,
            )
              .map(({ kind }) => t(`occupant.${kind}`))
              .join(', ')
          : none,
    },
    { key: 'from', isShort: true, header: t('field.from'), cell: ({ stay }) => (stay ? format.day(stay.from) : none) },
    {
      key: 'plannedUntil',
      isShort: true,
      header: t('field.plannedUntil'),
      cell: ({ stay }) => (stay ? format.day(stay.plannedUntil) : none),
    },
    {
      key: 'nights',
      header: t('field.nights'),
      align: 'right',
      cell: ({ stay }) => (stay ? format.number(stay.nights) : none),
    },
    {
      key: 'alert',
      header: t('field.alert'),
      cell: ({ stay }) => (stay && stay.alert !== 'NONE' ? <Tag tone="warn">{t(`alert.${stay.alert}`)}</Tag> : null),
    },
  ]
}

function File({ file }: { file: NonNullable<NonNullable<RoomTonight['stay']>['caseFile']> }) {
  return (
    <>
      <CodeLink id={file.id} code={file.code} /> <PersonalName person={file.client} code="" />
    </>
  )
}
