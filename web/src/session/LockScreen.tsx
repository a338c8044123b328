import { Anchor, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'
import { signInBeside } from './reentry.js'
import { signInAddress } from './session.js'

export function LockScreen() {
  const { t } = useTranslation('session')
  return (
    <DoorPage title={t('lock.title')}>
      <Text>{t('lock.text')}</Text>
      <Button onClick={signInBeside} size="md" data-autofocus>
        {t('lock.action')}
      </Button>
      <Anchor href={signInAddress(location.pathname + location.search)} size="sm">
        {t('lock.otherWay')}
      </Anchor>
    </DoorPage>
  )
}
