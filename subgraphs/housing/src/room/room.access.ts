import { type AccessTable, to } from '@houvast/subgraph'

const house = to('shelter:read')

export const roomAccess = {
  Query: { room: house, rooms: house },
  Room: {
    id: house,
    centre: house,
    label: house,
    floor: house,
    isAccessible: house,
    capacity: house,
    capacityPeriods: house,
    version: house,
  },
  RoomCapacity: { id: house, range: house, from: house, until: house, capacity: house, reason: house },
  RoomConnection: { nodes: house, pageInfo: house, totalCount: house },
} satisfies AccessTable
