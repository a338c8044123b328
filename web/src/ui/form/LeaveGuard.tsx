import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Asks before a page is left on which something is typed and not sent. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation('ui')
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Modal opened onClose={blocker.reset} title={t('form.leave.title')} centered>
      <Text>{t('form.leave.text')}</Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={blocker.proceed}>
          {t('form.leave.go')}
        </Button>
        <Button onClick={blocker.reset} data-autofocus>
          {t('form.leave.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
