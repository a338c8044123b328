import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateHouse } from './20261123000000-create-house.js'

export const migrations: readonly MigrationStep[] = [{ name: '20261123000000-create-house', class: CreateHouse }]
