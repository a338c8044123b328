import { Button, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DoorPage } from './DoorPage.js'
import { useSession } from './SessionContext.js'

const StatisticsPage = lazy(() =>
  import('../features/statistics/StatisticsPage.js').then(({ StatisticsPage: page }) => ({ default: page })),
)

/** Somebody is signed in whose role has nothing to do with the work of a centre: published figures and the way out are all there is. */
export function NoPlacePage() {
  const { t } = useTranslation('session')
  const { signOut } = useSession()
  const [isAsking, setAsking] = useState(false)
  if (isAsking)
    return (
      <Suspense>
        <StatisticsPage />
      </Suspense>
    )
  return (
    <DoorPage title="Houvast">
      <Text role="alert">{t('noPlace.text')}</Text>
      <Button onClick={() => setAsking(true)}>{t('statistics.title')}</Button>
      <Button variant="default" onClick={signOut}>
        {t('noPlace.action')}
      </Button>
    </DoorPage>
  )
}
