import { Button, Group } from '@mantine/core'
import { IconEyeOff, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './Shell.module.css'

export function DemoBar() {
  const { t } = useTranslation('chrome')
  return (
    <Group className={`no-print ${styles['bar']}`} gap="xs" role="note">
      <IconInfoCircle size={16} aria-hidden />
      {t('demo')}
    </Group>
  )
}

export function PrivacyBar({ onTurnOff }: { onTurnOff: () => void }) {
  const { t } = useTranslation('chrome')
  return (
    <Group className={`no-print ${styles['bar']}`} gap="xs" role="note">
      <IconEyeOff size={16} aria-hidden />
      {t('privacy.on')}
      <Button size="compact-xs" variant="default" flex="none" onClick={onTurnOff}>
        {t('privacy.turnOff')}
      </Button>
    </Group>
  )
}
