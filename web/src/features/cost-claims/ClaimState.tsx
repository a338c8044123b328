import { useTranslation } from 'react-i18next'
import type { CostClaimState } from '../../gql/graphql.js'
import { Tag, type Tone } from '../../ui/Tag.js'

const TONES: Readonly<Record<CostClaimState, Tone>> = {
  DRAFT: 'calm',
  SUBMITTED: 'active',
  QUERIED: 'warn',
  ANSWERED: 'active',
  APPROVED: 'calm',
  INCLUDED_IN_REPORT: 'calm',
  PAID: 'calm',
  REJECTED: 'calm',
}

export function ClaimState({ state }: { state: CostClaimState }) {
  const { t } = useTranslation('costClaims')
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
}
