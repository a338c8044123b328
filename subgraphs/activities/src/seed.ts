import { readEnvironment, runFilling, type Spaces } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { configureBeneficiaryKeys } from './cost-claim/index.js'
import type { ActivitiesDemo } from './demo.js'
import { beneficiaryKeysOf, seedEnvironment } from './environment.js'
import { fillClaims } from './fill/claims.js'
import { fillTrainings } from './fill/trainings.js'

configureBeneficiaryKeys(beneficiaryKeysOf(readEnvironment(seedEnvironment)))
await runFilling('activities', capabilities, async (spaces: Spaces, demo: ActivitiesDemo) => {
  await fillTrainings(spaces, demo.trainings)
  await fillClaims(spaces, demo.budgetLines, demo.claims)
})
