import { type AccessTable, to } from '@houvast/subgraph'

const house = to('shelter:read')
const staff = to('shelter:write')

export const houseAccess = {
  Query: { roomBoard: house, houseTonight: house, occupancy: house },
  Mutation: { setRoomCapacity: staff },
  RoomPayload: { room: staff, userErrors: staff },
  RoomBoard: { range: house, rows: house, days: house },
  RoomBoardRow: { room: house, entries: house, closures: house },
  RoomBoardEntry: { stay: house, state: house, from: house, until: house, persons: house },
  RoomBoardDay: { on: house, roomsTaken: house, roomsOpen: house, persons: house },
  HouseTonight: { on: house, roomsOpen: house, roomsTaken: house, roomsReserved: house, persons: house, rooms: house },
  RoomTonight: { room: house, state: house, stay: house },
  Occupancy: {
    range: house,
    personNights: house,
    roomNights: house,
    openRoomNights: house,
    roomOccupancyPercent: house,
    averageStayNights: house,
    months: house,
  },
  OccupancyMonth: { month: house, personNights: house, roomNights: house, openRoomNights: house },
} satisfies AccessTable
