import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'
import { announceReentry } from './reentry.js'

export function ReentryPage() {
  const { t } = useTranslation('session')
  useEffect(announceReentry, [])
  return (
    <DoorPage title={t('reentry.title')}>
      <Text>{t('reentry.text')}</Text>
    </DoorPage>
  )
}
