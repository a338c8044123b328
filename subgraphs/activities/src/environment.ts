import { environmentSchema } from '@houvast/subgraph'
import type { z } from 'zod'
import type { BeneficiaryKeys } from './cost-claim/index.js'

const key = environmentSchema.shape.ASSERTION_KEY

/** Beside what every subgraph needs: the key of each centre's beneficiary pseudonyms, 32 bytes or more in base64url. */
export const activitiesEnvironment = environmentSchema.extend({
  BENEFICIARY_KEY_PAGASA: key,
  BENEFICIARY_KEY_PAYOKE: key,
  BENEFICIARY_KEY_SURYA: key,
})

type BeneficiaryEnvironment = Pick<
  z.infer<typeof activitiesEnvironment>,
  'BENEFICIARY_KEY_PAGASA' | 'BENEFICIARY_KEY_PAYOKE' | 'BENEFICIARY_KEY_SURYA'
>

export const beneficiaryKeysOf = (env: BeneficiaryEnvironment): BeneficiaryKeys => ({
  PAGASA: env.BENEFICIARY_KEY_PAGASA,
  PAYOKE: env.BENEFICIARY_KEY_PAYOKE,
  SURYA: env.BENEFICIARY_KEY_SURYA,
})
