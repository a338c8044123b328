import type { RefusalReason } from '@houvast/schema'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock, IconPlugConnectedX, IconQuestionMark } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from './refusalWords.js'

/** A lock with a sentence beside it that says why. */
export function Lock({ reason }: { reason: string }) {
  return (
    <Group gap="xs" wrap="nowrap" role="note">
      <IconLock size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" c="dimmed">
        {reason}
      </Text>
    </Group>
  )
}

interface RefusedProps {
  readonly refusal: RefusalReason | null
  /** What is not shown, where the rest of the place is. */
  readonly what?: string
}

/** A place one may not see: what right is missing, and whom to ask. */
export function Refused({ refusal, what }: RefusedProps) {
  const { unseen } = useRefusalWords()
  return <Lock reason={what ? `${what} · ${unseen(refusal)}` : unseen(refusal)} />
}

/** The same in one cell of a table: the words come with the pointer and for those who listen. */
export function LockMark({ words }: { words: string }) {
  return (
    <span title={words}>
      <IconLock size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} />
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

function Trouble({ icon, color, onRetry, children }: TroubleProps) {
  const { t } = useTranslation('ui')
  return (
    <Alert icon={icon} color={color} variant="light" role="status">
      <Text size="sm">{children}</Text>
      {onRetry ? (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry} className="no-print">
          {t('panel.retry')}
        </Button>
      ) : null}
    </Alert>
  )
}

interface TroubleProps {
  readonly icon: ReactNode
  readonly color: string
  readonly onRetry?: (() => void) | undefined
  readonly children: ReactNode
}

/** The part of the system behind this place does not answer; everything else on the page stands. */
export function Unavailable({ what, onRetry }: { what: string; onRetry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Trouble icon={<IconPlugConnectedX aria-hidden />} color="gray" onRetry={onRetry}>
      {t('panel.unavailable', { what })}
    </Trouble>
  )
}

/** The access log cannot be written, so nothing may be shown; that is meant, and other people must act. */
export function Unrecorded({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Trouble icon={<IconAlertTriangle aria-hidden />} color="red" onRetry={onRetry}>
      {t('error.AUDIT_UNAVAILABLE')}
    </Trouble>
  )
}

export function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Trouble icon={<IconAlertTriangle aria-hidden />} color="red" onRetry={onRetry}>
      {t('panel.failed')}
    </Trouble>
  )
}

/** The same sentence for what does not exist and for what may not be seen. */
export function Missing() {
  const { t } = useTranslation('ui')
  return (
    <Trouble icon={<IconQuestionMark aria-hidden />} color="gray">
      {t('panel.missing')}
    </Trouble>
  )
}
