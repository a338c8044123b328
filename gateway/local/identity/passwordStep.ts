import { ACR_PASSWORD } from '@houvast/schema'
import { DEMO_PASSWORD } from '../demo/secrets.js'
import { isDemoSignIn } from '../demo/signIns.js'
import { type Account, findAccountBySignIn, plainSignIn } from './accounts.js'
import { finish, type Step, sendPage } from './interaction.js'
import { demoList } from './pages/demoList.js'
import { signInPage } from './pages/signInPage.js'
import { NO_PASSWORD, verifyPassword } from './password.js'

/** Asks for name and password, and goes on when they fit. */
export async function passwordStep(step: Step): Promise<void> {
  if (step.form === null) return showSignIn(step)
  const account = await judge(step, step.form.get('name') ?? '', step.form.get('password') ?? '')
  if (account === null) return showSignIn(step, step.form.get('name') ?? '')
  await finish(step, { login: { accountId: account.id, acr: ACR_PASSWORD, amr: ['pwd'] } })
}

/**
 * The account that this name and password open, or null. Unknown name, wrong password and a name that has to wait are one
 * answer; the first two also take the same time.
 */
async function judge({ database, attempts }: Step, name: string, password: string): Promise<Account | null> {
  const subject = `password ${plainSignIn(name)}`
  if (!(await attempts.admit(subject))) return null
  const account = await findAccountBySignIn(database, name)
  const fits = await verifyPassword(password, account?.passwordHash ?? NO_PASSWORD)
  if (!account || !fits) return null
  await attempts.forget(subject)
  return account
}

function showSignIn(step: Step, refusedName?: string): void {
  const chosen = step.demo ? (step.url.searchParams.get('account') ?? '') : ''
  const demoName = isDemoSignIn(chosen) && refusedName === undefined ? chosen : ''
  const page = signInPage({
    language: step.language,
    name: refusedName ?? demoName,
    password: demoName === '' ? '' : DEMO_PASSWORD,
    wasRefused: refusedName !== undefined,
    demo: step.demo ? demoList(step.language) : null,
  })
  sendPage(step, page, refusedName === undefined ? 200 : 403)
}
