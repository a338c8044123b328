import { runSubgraph } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'

await runSubgraph('housing', capabilities)
