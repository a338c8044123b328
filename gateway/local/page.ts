import { CENTRE_NAMES, type Centre } from '@houvast/schema'
import type { Addresses } from './addresses.js'
import type { DataFolder } from './dataFolder.js'
import { DEMO_PASSWORD } from './demo/secrets.js'
import { DEMO_SIGN_INS, type DemoSignIn } from './demo/signIns.js'
import { ROLE_NAMES } from './identity/pages/texts.js'
import { programFile } from './programKeys.js'

/** What the page tells. */
export interface PageContent {
  readonly addresses: Addresses
  readonly folder: DataFolder
}

const roleNames = ({ roles }: DemoSignIn) => roles.map(role => ROLE_NAMES[role].en).join(', ')

/** One line per role: the names that sign in as it, centre by centre. */
function signInTable(): string[] {
  const centres = [...new Set(DEMO_SIGN_INS.map(({ centre }) => centre))].filter(
    (centre): centre is Centre => centre !== null,
  )
  const width = 26
  const columns = (first: string, cells: readonly string[]) =>
    `  ${first.padEnd(width)}${cells.map(cell => cell.padEnd(24)).join('')}`.trimEnd()
  const lines = new Map<string, Map<Centre, string>>()
  for (const each of DEMO_SIGN_INS) {
    if (each.centre === null) continue
    const line = lines.get(roleNames(each)) ?? new Map<Centre, string>()
    lines.set(roleNames(each), line.set(each.centre, each.signIn))
  }
  const rows = [...lines].map(([roles, names]) =>
    columns(
      roles,
      centres.map(centre => names.get(centre) ?? ''),
    ),
  )
  const others = DEMO_SIGN_INS.filter(({ centre }) => centre === null).map(each =>
    columns(roleNames(each), [each.signIn]),
  )
  return [
    columns(
      '',
      centres.map(centre => CENTRE_NAMES[centre]),
    ),
    ...rows,
    ...others,
  ]
}

/** The one page that a start prints when everything runs. */
export function page({ addresses, folder }: PageContent): string {
  return `
Houvast runs:  ${addresses.web}

Sign in as (the password is always ${DEMO_PASSWORD}; everybody and every file is invented):

${signInTable().join('\n')}

  A step that needs the second factor shows the code of the moment on its page.
  The password is public on purpose: Houvast listens on this machine only.

VONA     ${addresses.web}/vona/documentation.html, for programs of the centres; a token for one:
         node schema/contracts/examples/token.mjs ${programFile(folder.programKeys, 'PAYOKE')}
Data     ${folder.path} (the secrets in it are readable by you alone)
Metrics  http://127.0.0.1:${addresses.ports.metrics}/metrics
Stop     Ctrl-C; the data stays, and npm start goes on with it
Reset    npm run reset, then npm start makes new demo data
`
}
