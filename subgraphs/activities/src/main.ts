import { readEnvironment, runSubgraph } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { configureBeneficiaryKeys } from './cost-claim/index.js'
import { activitiesEnvironment, beneficiaryKeysOf } from './environment.js'

configureBeneficiaryKeys(beneficiaryKeysOf(readEnvironment(activitiesEnvironment)))
await runSubgraph('activities', capabilities)
