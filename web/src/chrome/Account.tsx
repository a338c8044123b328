import { Button, Stack, Text } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/SessionContext.js'
import { useViewer } from '../session/ViewerGate.js'
import { LanguageSwitch } from './LanguageSwitch.js'

/** Who is signed in, in which language, and the way out. */
export function Account() {
  const { t } = useTranslation('chrome')
  const { worker } = useViewer()
  const { signOut } = useSession()
  return (
    <Stack gap="xs" p="xs">
      {worker ? (
        <Text size="sm" fw={600} lineClamp={2}>
          {worker.displayName}
        </Text>
      ) : null}
      <LanguageSwitch />
      <Button
        size="xs"
        variant="default"
        w="fit-content"
        leftSection={<IconLogout size={16} aria-hidden />}
        onClick={signOut}
      >
        {t('signOut')}
      </Button>
    </Stack>
  )
}
