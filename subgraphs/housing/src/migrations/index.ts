import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateHouse } from './20261123000000-create-house.js'
import { IndexLists } from './20261124000000-index-lists.js'

export const migrations: readonly MigrationStep[] = [
  { name: '20261123000000-create-house', class: CreateHouse },
  { name: '20261124000000-index-lists', class: IndexLists },
]
