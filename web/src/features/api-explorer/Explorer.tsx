import './workers.js'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { buildSchema } from 'graphql'
import { useMemo } from 'react'
import styles from './Explorer.module.css'

interface ExplorerProps {
  /** The endpoint, a path of our own. */
  readonly url: string
  /** What can be asked there, as SDL. */
  readonly schemaText: string
  readonly query: string
  readonly variables?: string
}

/** Keeps nothing on the device: what is asked here may hold codes of case files. */
const forgetful = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
}

/** Free questions to an endpoint of the gateway, with the session of the browser. */
export function Explorer({ url, schemaText, query, variables }: ExplorerProps) {
  const fetcher = useMemo(() => createGraphiQLFetcher({ url, headers: { 'x-houvast-request': '1' } }), [url])
  const schema = useMemo(() => buildSchema(schemaText), [schemaText])
  return (
    <div className={styles['explorer']}>
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        storage={forgetful}
        defaultQuery={query}
        {...(variables !== undefined && { initialVariables: variables })}
      />
    </div>
  )
}
