import { useTranslation } from 'react-i18next'
import schemaText from '../../../../schema/api.graphql?raw'
import { NotFoundPage } from '../../chrome/NotFoundPage.js'
import { useSession } from '../../session/SessionContext.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Explorer } from './Explorer.js'

const FIRST_QUESTION = '{\n  viewer {\n    id\n    can\n  }\n}\n'

/** Free questions to the API, on an engineer's machine only. The schema comes with the page, because the gateway shows none. */
export function ApiExplorerPage() {
  const { t } = useTranslation('chrome')
  const { session } = useSession()
  if (!session.freeText) return <NotFoundPage />
  return (
    <>
      <PageHeader title={t('nav.apiExplorer')} documentTitle={t('nav.apiExplorer')} />
      <Explorer url="/graphql" schemaText={schemaText} query={FIRST_QUESTION} />
    </>
  )
}
