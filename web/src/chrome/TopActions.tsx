import { Button, Group, Menu } from '@mantine/core'
import { IconDoorExit, IconEye, IconEyeOff, IconLogout, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePrivacy } from '../privacy/PrivacyProvider.js'
import { useSession } from '../session/SessionContext.js'
import { useViewer } from '../session/ViewerGate.js'
import { hideNow } from './hideNow.js'
import { LanguageSwitch } from './LanguageSwitch.js'

export function TopActions() {
  return (
    <Group gap={6} wrap="nowrap">
      <PrivacySwitch />
      <HideButton />
      <LanguageSwitch />
      <AccountMenu />
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
    </Button>
  )
}

function HideButton() {
  const { t } = useTranslation('chrome')
  return (
    <Button
      size="xs"
      px={8}
      variant="default"
      title={t('hide.title')}
      onClick={hideNow}
      leftSection={<IconDoorExit size={18} aria-hidden />}
    >
      {t('hide.label')}
    </Button>
  )
}

function AccountMenu() {
  const { t } = useTranslation('chrome')
  const { worker } = useViewer()
  const { signOut } = useSession()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" px={8} variant="default" aria-label={t('account')}>
          <IconUser size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {worker ? <Menu.Label>{worker.displayName}</Menu.Label> : null}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
