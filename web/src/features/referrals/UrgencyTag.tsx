import { useTranslation } from 'react-i18next'
import type { Urgency } from '../../gql/graphql.js'
import { Tag } from '../../ui/Tag.js'

const TONES = { DANGER_NOW: 'urgent', TODAY: 'warn', THIS_WEEK: 'calm' } as const

export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation('referrals')
  return <Tag tone={TONES[urgency]}>{t(`urgency.${urgency}`)}</Tag>
}
