import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'

export function UnreachablePage({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('session')
  return (
    <DoorPage title="Houvast">
      <Text role="alert">{t('unreachable.text')}</Text>
      <Button onClick={onRetry}>{t('unreachable.retry')}</Button>
    </DoorPage>
  )
}
