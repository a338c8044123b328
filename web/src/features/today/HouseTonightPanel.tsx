import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { type RoomState, TodayHouseDocument, type TodayHouseQuery } from '../../gql/graphql.js'
import { AppLink } from '../../ui/AppLink.js'
import { Panel } from '../../ui/Panel.js'
import styles from './TodayPage.module.css'

type Tonight = NonNullable<TodayHouseQuery['houseTonight']>

const STATES = ['OCCUPIED', 'RESERVED', 'FREE', 'OUT_OF_SERVICE'] as const satisfies readonly RoomState[]

/** The rooms as they are tonight, one square each. */
export function HouseTonightPanel() {
  const { t } = useTranslation('today')
  const query = usePanelQuery({
    document: TodayHouseDocument,
    variables: {},
    place: ['houseTonight'],
    select: data => data.houseTonight,
  })
  return (
    <Panel title={t('house.title')} query={query} actions={<AppLink to="/house">{t('house.board')}</AppLink>}>
      {tonight => (
        <>
          <p style={{ margin: 0 }}>
            {t('house.figures', {
              taken: tonight.roomsTaken,
              open: tonight.roomsOpen,
              reserved: tonight.roomsReserved,
              persons: tonight.persons,
            })}
          </p>
          <RoomStrip rooms={tonight.rooms} />
          <Legend />
        </>
      )}
    </Panel>
  )
}

/** As the doors are numbered: 9 before 10. */
const byLabel = (rooms: Tonight['rooms']) =>
  rooms.toSorted((one, other) => one.room.label.localeCompare(other.room.label, undefined, { numeric: true }))

function RoomStrip({ rooms }: Pick<Tonight, 'rooms'>) {
  const { t } = useTranslation('today')
  return (
    <ul className={styles['rooms']}>
      {byLabel(rooms).map(({ room, state, stay }) => {
        const words = t('house.room', { label: room.label, state: t(`house.state.${state}`) })
        const title = stay?.caseFile ? `${words} (${stay.caseFile.code})` : words
        return (
          <li key={room.id} className={styles['room']} data-state={state} title={title}>
            <span aria-hidden>{t(`house.letter.${state}`)}</span>
            <small aria-hidden>{room.label}</small>
            <span className="visually-hidden">{title}</span>
          </li>
        )
      })}
    </ul>
  )
}

function Legend() {
  const { t } = useTranslation('today')
  return (
    <p className={styles['legend']} aria-hidden>
      {STATES.map(state => (
        <span key={state}>
          <strong>{t(`house.letter.${state}`)}</strong> {t(`house.state.${state}`)}
        </span>
      ))}
    </p>
  )
}
