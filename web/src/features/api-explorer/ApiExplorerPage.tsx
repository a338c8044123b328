import './workers.js'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { buildSchema } from 'graphql'
import { useTranslation } from 'react-i18next'
import schemaText from '../../../../schema/api.graphql?raw'
import { NotFoundPage } from '../../chrome/NotFoundPage.js'
import { useSession } from '../../session/SessionContext.js'
import { PageHeader } from '../../ui/PageHeader.js'
import styles from './ApiExplorerPage.module.css'

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'x-houvast-request': '1' } })
const schema = buildSchema(schemaText)

/** Keeps nothing on the device: what is asked here may hold codes of case files. */
const forgetful = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
}

/** Free questions to the API, on an engineer's machine only. The schema comes with the page, because the gateway shows none. */
export function ApiExplorerPage() {
  const { t } = useTranslation('chrome')
  const { session } = useSession()
  if (!session.freeText) return <NotFoundPage />
  return (
    <>
      <PageHeader title={t('nav.apiExplorer')} documentTitle={t('nav.apiExplorer')} />
      <div className={styles['explorer']}>
        <GraphiQL
          fetcher={fetcher}
          schema={schema}
          storage={forgetful}
          defaultQuery={'{\n  viewer {\n    id\n    can\n  }\n}\n'}
        />
      </div>
    </>
  )
}
