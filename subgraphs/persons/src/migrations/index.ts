import type { MigrationStep } from '@houvast/subgraph/database'
import { CreateWorkers } from './20261123000000-create-workers.js'
import { CreateReferrals } from './20261123010000-create-referrals.js'
import { CreateCaseFiles } from './20261123020000-create-case-files.js'
import { IndexLists } from './20261124000000-index-lists.js'

export const migrations: readonly MigrationStep[] = [
  { name: '20261123000000-create-workers', class: CreateWorkers },
  { name: '20261123010000-create-referrals', class: CreateReferrals },
  { name: '20261123020000-create-case-files', class: CreateCaseFiles },
  { name: '20261124000000-index-lists', class: IndexLists },
]
