import { Button, Group, Text } from '@mantine/core'
import { IconDoorExit, IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePrivacy } from '../privacy/PrivacyProvider.js'
import { hideNow } from './hideNow.js'

/** What must be at hand at any moment: names away, everything away. */
export function TopActions() {
  return (
    <Group gap={6} wrap="nowrap">
      <PrivacySwitch />
      <HideButton />
    </Group>
  )
}

function PrivacySwitch() {
  const { t } = useTranslation('chrome')
  const { isOn, toggle } = usePrivacy()
  const Icon = isOn ? IconEyeOff : IconEye
  return (
    <Button
      size="xs"
      px={8}
      variant={isOn ? 'filled' : 'default'}
      aria-pressed={isOn}
      aria-label={t('privacy.label')}
      title={t('privacy.label')}
      onClick={toggle}
    >
      <Icon size={18} aria-hidden />
      <Text inherit visibleFrom="md" ml={6}>
        {t('privacy.label')}
      </Text>
    </Button>
  )
}

function HideButton() {
  const { t } = useTranslation('chrome')
  return (
    <Button size="xs" px={8} variant="default" aria-label={t('hide.label')} title={t('hide.title')} onClick={hideNow}>
      <IconDoorExit size={18} aria-hidden />
      <Text inherit visibleFrom="xs" ml={6}>
        {t('hide.label')}
      </Text>
    </Button>
  )
}
