import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export interface Service {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly image?: string
  readonly build?: { readonly target: string }
  readonly healthcheck?: unknown
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')

/** The services of docker-compose.yml, with the variables filled in. @throws when one is not given: nothing has a default */
export function services(variables: Readonly<Record<string, string>>): Readonly<Record<string, Service>> {
  const filled = read('docker-compose.yml').replace(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) => {
      const value = variables[name] ?? (kind === '-' ? rest : undefined)
      if (value === undefined) throw new Error(`${name} is not given.`)
      return value
    },
  )
  return parse(filled, { merge: true }).services
}

export const composeText = () => read('docker-compose.yml')
export const dockerfileText = () => read('gateway/containers/Dockerfile')
export const realm = () => JSON.parse(read('gateway/containers/houvast-realm.json'))
export const nginxText = () => read('gateway/containers/nginx.conf')
