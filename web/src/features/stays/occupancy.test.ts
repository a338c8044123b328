import { expect, test } from 'vitest'
import { roomOccupancyOf } from './occupancy.js'

test('room occupancy is of the rooms in service', () => {
  expect(roomOccupancyOf({ roomNights: 427, openRoomNights: 480 })).toBeCloseTo(88.96, 2)
})

test('without a room in service there is no occupancy, which is not zero', () => {
  expect(roomOccupancyOf({ roomNights: 0, openRoomNights: 0 })).toBeNull()
})
