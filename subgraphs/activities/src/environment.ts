import { databasesSchema, environmentSchema } from '@houvast/subgraph'
import { z } from 'zod'
import type { BeneficiaryKeys } from './cost-claim/index.js'

const key = environmentSchema.shape.ASSERTION_KEY

/** The key of each centre's beneficiary pseudonyms, 32 bytes or more in base64url. */
const beneficiaryKeys = z.object({
  BENEFICIARY_KEY_PAGASA: key,
  BENEFICIARY_KEY_PAYOKE: key,
  BENEFICIARY_KEY_SURYA: key,
})

/** What serving needs: what every subgraph needs, and the keys. */
export const activitiesEnvironment = environmentSchema.extend(beneficiaryKeys.shape)

/** What filling the database needs. */
export const seedEnvironment = databasesSchema.extend(beneficiaryKeys.shape)

export const beneficiaryKeysOf = (env: z.infer<typeof beneficiaryKeys>): BeneficiaryKeys => ({
  PAGASA: env.BENEFICIARY_KEY_PAGASA,
  PAYOKE: env.BENEFICIARY_KEY_PAYOKE,
  SURYA: env.BENEFICIARY_KEY_SURYA,
})
