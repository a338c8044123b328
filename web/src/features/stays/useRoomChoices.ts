import { useTranslation } from 'react-i18next'
import type { Choice } from '../../ui/form/fields.js'
import type { BoardRow } from './board.js'
import { inHouseOrder } from './room-order.js'

/** The rooms to choose from, each with its number of places today. */
export function useRoomChoices(rooms: readonly BoardRow[]): readonly Choice[] {
  const { t } = useTranslation('stays')
  return inHouseOrder(rooms).map(({ room }) => ({
    value: room.id,
    label: `${t('room', { label: room.label })} (${room.capacity === 0 ? t('cell.closed') : t('places', { count: room.capacity })})`,
  }))
}
