import { Button, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../Dialog.js'

interface LeaveGuardProps {
  readonly isDirty: boolean
  /** Looked at when somebody leaves: a deed that is done may lead on before anything is drawn anew. */
  readonly isDone: RefObject<boolean>
}

/** Asks before a page is left on which something is typed and not sent. */
export function LeaveGuard({ isDirty, isDone }: LeaveGuardProps) {
  const { t } = useTranslation('ui')
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && !isDone.current && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog
      title={t('form.leave.title')}
      onClose={blocker.reset}
      actions={
        <>
          <Button variant="default" onClick={blocker.proceed}>
            {t('form.leave.go')}
          </Button>
          <Button onClick={blocker.reset} autoFocus>
            {t('form.leave.stay')}
          </Button>
        </>
      }
    >
      <Text>{t('form.leave.text')}</Text>
    </Dialog>
  )
}
