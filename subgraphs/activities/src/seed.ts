import { readFile } from 'node:fs/promises'
import { connectSpaces, readEnvironment, urlsOf } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { configureBeneficiaryKeys } from './cost-claim/index.js'
import type { ActivitiesDemo } from './demo.js'
import { beneficiaryKeysOf, seedEnvironment } from './environment.js'
import { fillClaims } from './fill/claims.js'
import { fillTrainings } from './fill/trainings.js'

// Program: fills the subgraph's database with the demonstration of a file. Run again, it adds only what is missing.
const [, , file] = process.argv
if (!file) throw new Error('Name the file of the demonstration.')
const demo = JSON.parse(await readFile(file, 'utf8')) as ActivitiesDemo
const env = readEnvironment(seedEnvironment)
configureBeneficiaryKeys(beneficiaryKeysOf(env))
const spaces = await connectSpaces('activities', capabilities, urlsOf(env))
try {
  await fillTrainings(spaces, demo.trainings)
  await fillClaims(spaces, demo.budgetLines, demo.claims)
} finally {
  await Promise.all(Object.values(spaces).map(orm => orm.close()))
}
