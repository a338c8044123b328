import { pendingDdl } from '@houvast/subgraph/testing'
import { expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import { migrations } from './migrations/index.js'

test('the migrated tables are exactly what the entities say', async () => {
  expect(await pendingDdl('persons', capabilities, migrations)).toBe('')
})
