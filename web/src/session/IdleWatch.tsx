import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIdleTimer } from 'react-idle-timer'
import { Dialog } from '../ui/Dialog.js'
import { fetchSession } from './session.js'

const WARNING_MS = 90_000
const KEEP_ALIVE_MS = 60_000

/**
 * Warns 90 seconds before the idle time is over (one clock for all tabs), then locks. While somebody works here the gateway is
 * told so once a minute, because typing alone sends it nothing.
 */
export function IdleWatch({ idleSeconds, onIdle }: { idleSeconds: number; onIdle: () => void }) {
  const [isWarning, setIsWarning] = useState(false)
  const timer = useIdleTimer({
    timeout: idleSeconds * 1000,
    promptBeforeIdle: WARNING_MS,
    crossTab: true,
    throttle: 500,
    onPrompt: () => setIsWarning(true),
    onActive: () => setIsWarning(false),
    onIdle,
  })
  useKeepAlive(() => !timer.isPrompted() && timer.getIdleTime() < KEEP_ALIVE_MS)
  return isWarning ? (
    <IdleWarning secondsLeft={() => Math.ceil(timer.getRemainingTime() / 1000)} onStay={timer.activate} />
  ) : null
}

function useKeepAlive(isActive: () => boolean) {
  useEffect(() => {
    const clock = setInterval(() => {
      if (isActive()) fetchSession().catch(() => undefined)
    }, KEEP_ALIVE_MS)
    return () => clearInterval(clock)
  })
}

function IdleWarning({ secondsLeft, onStay }: { secondsLeft: () => number; onStay: () => void }) {
  const { t } = useTranslation('session')
  const [seconds, setSeconds] = useState(secondsLeft)
  useEffect(() => {
    const clock = setInterval(() => setSeconds(secondsLeft()), 1000)
    return () => clearInterval(clock)
  })
  return (
    <Dialog
      role="alertdialog"
      title={t('idle.title')}
      onClose={onStay}
      actions={
        <Button autoFocus onClick={onStay}>
          {t('idle.stay')}
        </Button>
      }
    >
      <Text>{t('idle.text', { count: seconds })}</Text>
    </Dialog>
  )
}
