import { expect, test } from 'vitest'
import { inHouseOrder } from './room-order.js'

const room = (floor: number, label: string) => ({ room: { floor, label } })

test('rooms stand by floor, and on a floor in the order in which people count', () => {
  const order = inHouseOrder([room(1, '10'), room(1, '9'), room(0, '11'), room(1, 'A')])
  expect(order.map(({ room: { label } }) => label)).toEqual(['11', '9', '10', 'A'])
})
