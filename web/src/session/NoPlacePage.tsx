import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'
import { useSession } from './SessionContext.js'

/** Somebody is signed in whose role has nothing to do here; the way out is all there is. */
export function NoPlacePage() {
  const { t } = useTranslation('session')
  const { signOut } = useSession()
  return (
    <DoorPage title="Houvast">
      <Text role="alert">{t('noPlace.text')}</Text>
      <Button onClick={signOut}>{t('noPlace.action')}</Button>
    </DoorPage>
  )
}
