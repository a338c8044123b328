import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateResidenceProcedures } from './20261123000000-create-residence-procedures.js'
import { IndexLists } from './20261124000000-index-lists.js'

export const migrations: readonly MigrationStep[] = [
  { name: '20261123000000-create-residence-procedures', class: CreateResidenceProcedures },
  { name: '20261124000000-index-lists', class: IndexLists },
]
