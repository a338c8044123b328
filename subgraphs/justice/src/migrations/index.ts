import type { MigrationStep } from '@houvast/subgraph/database'

export const migrations: readonly MigrationStep[] = []
