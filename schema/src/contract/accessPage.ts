import { ROLES, type Role, SCOPES_OF_ROLE } from '../role.js'
import type { Scope } from '../scope.js'

/** One way to be allowed a field: all these scopes, on rows where the condition holds. */
export interface AccessWay {
  readonly scopes: readonly Scope[]
  readonly condition: string | null
}

/** Who may have each field, by type and field: what a subgraph prints beside its SDL. */
export type Access = Readonly<
  Record<string, Readonly<Record<string, { readonly ways: readonly AccessWay[]; readonly tags: readonly string[] }>>>
>

const ROLE_NAMES = Object.keys(ROLES) as Role[]
const VALUES = new Set(['UserError', 'Money', 'DateRange', 'PageInfo'])

const inWords = (name: string) => name.toLowerCase().replaceAll('_', ' ')
const holders = (way: AccessWay) =>
  ROLE_NAMES.filter(role => way.scopes.every(scope => SCOPES_OF_ROLE[role].includes(scope)))

/** Who may have a field, in words, whichever subgraph it comes from; nobody if no table says. */
export const whoMay = (subgraphs: Readonly<Record<string, Access>>) => (type: string, field: string) => {
  const access = Object.values(subgraphs).find(each => each[type]?.[field])
  return access?.[type]?.[field]?.ways.map(who).join('; or ') ?? 'nobody'
}

function who(way: AccessWay): string {
  const names =
    way.scopes.length === 0 ? 'everybody who is signed in' : holders(way).map(inWords).join(', ') || 'nobody'
  return way.condition ? `${names} *(only where: ${way.condition})*` : names
}

function lines(type: string, fields: Access[string]): string[] {
  return Object.entries(fields).map(([field, { ways, tags }]) => {
    const scopes = ways.map(way => way.scopes.join(' + ') || 'signed in').join(' or ')
    return `| ${type}.${field} | ${scopes} | ${ways.map(who).join('; or ')} | ${tags.join(', ')} |`
  })
}

/** The table that a data-protection officer reviews: every field, which right it needs, and which roles hold that right. */
export function accessPage(subgraphs: Readonly<Record<string, Access>>): string {
  const parts = Object.entries(subgraphs).map(([name, access]) => {
    const types = Object.entries(access).filter(([type]) => !VALUES.has(type))
    const rows = types.flatMap(([type, fields]) => lines(type, fields))
    return `## ${name}\n\n| field | right | roles that hold it | shared in contract |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Who may see and do what

Generated from the access tables of the subgraphs (\`npm run generate\`). Review every change of this page as a change of who may
see whom. A role that is not named in a line is refused. Whatever the line says, nobody ever sees a row of another centre, except
the joint project's rows, which are marked with their contract. A condition narrows a right to the rows of which it holds.

${rolePage()}
${parts.join('\n')}`
}

function rolePage(): string {
  const rows = ROLE_NAMES.map(role => `| ${inWords(role)} | ${SCOPES_OF_ROLE[role].join(', ') || 'none'} |`)
  return `## Roles\n\n| role | rights |\n|---|---|\n${rows.join('\n')}\n`
}
