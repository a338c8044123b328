import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'
import { signInAddress } from './session.js'

export function SignInPage() {
  const { t } = useTranslation('session')
  return (
    <DoorPage title="Houvast">
      <Text>{t('signIn.text')}</Text>
      <Button component="a" href={signInAddress(location.pathname + location.search)} size="md">
        {t('signIn.action')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('signIn.hideNow')}
      </Text>
    </DoorPage>
  )
}
