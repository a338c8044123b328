import type { Capability } from '@houvast/subgraph'
import { RoomCapacity } from './capacity.entity.js'
import { roomAccess } from './room.access.js'
import { Room } from './room.entity.js'
import { RoomResolver } from './room.resolver.js'

export { RoomCapacity } from './capacity.entity.js'
export { neverTwice } from './never-twice.js'
export { periodsOf, Room } from './room.entity.js'
export * from './room.rules.js'

export const room: Capability = {
  entities: [Room, RoomCapacity],
  resolvers: [RoomResolver],
  references: { Room: ({ loaders }, id) => loaders.byPublicId(Room, id) },
  access: roomAccess,
}
