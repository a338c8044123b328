import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateResidenceProcedures } from './20261123000000-create-residence-procedures.js'

export const migrations: readonly MigrationStep[] = [
  { name: '20261123000000-create-residence-procedures', class: CreateResidenceProcedures },
]
