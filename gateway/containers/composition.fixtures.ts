import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export interface Service {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly image?: string
  readonly build?: { readonly target: string }
  readonly healthcheck?: unknown
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')

const VARIABLE = /\$\{(\w+)(?::([?-])([^}]*))?\}/g

/** The services of docker-compose.yml, with the variables filled in. @throws when one is not given: nothing has a default */
export function services(variables: Readonly<Record<string, string>>): Readonly<Record<string, Service>> {
  const filled = (_: string, name: string, kind?: string, rest?: string) => {
    const value = variables[name] ?? (kind === '-' ? rest : undefined)
    if (value === undefined) throw new Error(`${name} is not given.`)
    return value
  }
  // Filled in after reading, as Compose does, so that an empty value stays a text.
  const revive = (_: unknown, value: unknown) => (typeof value === 'string' ? value.replace(VARIABLE, filled) : value)
  return parse(read('docker-compose.yml'), revive, { merge: true }).services
}

export const composeText = () => read('docker-compose.yml')
export const dockerfileText = () => read('gateway/containers/Dockerfile')
export const realm = () => JSON.parse(read('gateway/containers/houvast-realm.json'))
export const nginxText = () => read('gateway/containers/nginx.conf')
