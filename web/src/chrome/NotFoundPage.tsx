import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../ui/AppLink.js'
import { PageHeader } from '../ui/PageHeader.js'

export function NotFoundPage() {
  const { t } = useTranslation('chrome')
  return (
    <>
      <PageHeader title={t('notFound.title')} documentTitle={t('notFound.title')} />
      <Text mb="sm">{t('notFound.text')}</Text>
      <AppLink to="/">{t('notFound.home')}</AppLink>
    </>
  )
}
