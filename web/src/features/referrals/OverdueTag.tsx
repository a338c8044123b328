import { useTranslation } from 'react-i18next'
import { Tag } from '../../ui/Tag.js'

/** Says that a moment by which somebody had to act is over; nothing before it. */
export function OverdueTag({ since }: { since: string }) {
  const { t } = useTranslation('referrals')
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(since), Temporal.Now.instant()) < 0
  return isOver ? <Tag tone="urgent">{t('overdue')}</Tag> : null
}
