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
  const { t } = useTranslation('deadlines')
  const format = useFormat()
  return (
    <span>
      {withKind ? `${t(`kind.${deadline.kind}`)}: ` : ''}
      <span style={{ whiteSpace: 'nowrap' }}>{format.day(deadline.dueOn)}</span>{' '}
      <Tag tone={TONES[deadline.alert]}>{daysInWords(deadline.daysLeft, t)}</Tag>
    </span>
  )
}

function daysInWords(daysLeft: number, t: ReturnType<typeof useTranslation<'deadlines'>>['t']) {
  if (daysLeft === 0) return t('left.today')
  return daysLeft < 0 ? t('left.overdue', { count: -daysLeft }) : t('left.in', { count: daysLeft })
}
