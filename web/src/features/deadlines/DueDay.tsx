import { useTranslation } from 'react-i18next'
import type { DeadlineAlert, DeadlineKind } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { Tag, type Tone } from '../../ui/Tag.js'

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
  return (
    <span>
      {withKind
        ? t('ui:pair', { label: t(`kind.${deadline.kind}`), text: format.day(deadline.dueOn) })
        : format.day(deadline.dueOn)}{' '}
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
