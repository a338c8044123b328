import { useTranslation } from 'react-i18next'
import type { DeadlineAlert, DeadlineKind } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { Tag, type Tone } from '../../ui/Tag.js'
import styles from './DueDay.module.css'

const TONES: Readonly<Record<DeadlineAlert, Tone>> = {
  NONE: 'calm',
  SOON: 'calm',
  NEAR: 'warn',
  URGENT: 'urgent',
  OVERDUE: 'urgent',
}

interface DueDayProps {
  readonly deadline: {
    readonly kind: DeadlineKind
    readonly dueOn: string
    readonly daysLeft: number
    readonly alert: DeadlineAlert
  }
  readonly withKind?: boolean
}

/** The day something is due and how many days that leaves, in words. */
export function DueDay({ deadline, withKind = false }: DueDayProps) {
  const { t } = useTranslation(['deadlines', 'ui'])
  const format = useFormat()
  const day = format.day(deadline.dueOn)
  return (
    <span>
      {withKind ? (
        t('ui:pair', { label: t(`kind.${deadline.kind}`), text: day })
      ) : (
        <span className={styles['day']}>{day}</span>
      )}{' '}
      <Tag tone={TONES[deadline.alert]}>
        <DaysLeft days={deadline.daysLeft} />
      </Tag>
    </span>
  )
}

function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation('deadlines')
  if (days === 0) return t('left.today')
  return days < 0 ? t('left.overdue', { count: -days }) : t('left.in', { count: days })
}
