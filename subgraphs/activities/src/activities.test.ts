import { subgraphOf } from '@houvast/subgraph'
import { pendingDdl } from '@houvast/subgraph/testing'
import { type InputObjectTypeDefinitionNode, Kind, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import { migrations } from './migrations/index.js'

test('the migrated tables are exactly what the entities say', async () => {
  expect(await pendingDdl('activities', capabilities, migrations)).toBe('')
})

test('what partners send holds no case file', async () => {
  const { sdl } = await subgraphOf(capabilities)
  const input = parse(sdl).definitions.find(
    node => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.name.value === 'DraftCostClaimInput',
  ) as InputObjectTypeDefinitionNode
  const shared = input
    .fields!.filter(field => print(field).includes('@tag(name: "vona")'))
    .map(field => field.name.value)
  expect(shared).toEqual(['idempotencyKey', 'month', 'sessions', 'unitPriceCents', 'provider', 'invoiceReference'])
})
