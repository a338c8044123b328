import type { Centre } from '@houvast/schema'
import type { Spaces } from '@houvast/subgraph'
import { Room, RoomCapacity } from './index.js'

let made = 0

/** A room that has been open since 2020. */
export async function aRoom(spaces: Spaces, capacity = 2, centre: Centre = 'PAGASA'): Promise<Room> {
  const room = Object.assign(new Room(), { centre, label: `DEMO ${++made}`, floor: 1 })
  const from = Temporal.PlainDate.from('2020-01-01')
  room.capacities.add(RoomCapacity.of(room, { from, until: null, capacity, reason: capacity === 0 ? 'DEMO' : null }))
  const em = spaces[centre].em.fork()
  await em.persist(room).flush()
  return room
}
