import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateTrainings } from './20261123000000-create-trainings.js'
import { CreateCostClaims } from './20261123000100-create-cost-claims.js'
import { IndexLists } from './20261124000000-index-lists.js'

export const migrations: readonly MigrationStep[] = [
  { name: '20261123000000-create-trainings', class: CreateTrainings },
  { name: '20261123000100-create-cost-claims', class: CreateCostClaims },
  { name: '20261124000000-index-lists', class: IndexLists },
]
