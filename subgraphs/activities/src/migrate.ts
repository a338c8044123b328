import { runMigrations } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { migrations } from './migrations/index.js'

await runMigrations('activities', capabilities, migrations)
