import { ACR_SECOND_FACTOR } from '@houvast/schema'
import { isDemoSignIn } from '../demo/signIns.js'
import { findAccount } from './accounts.js'
import { finish, type Step, sendPage } from './interaction.js'
import { secondFactorPage } from './pages/secondFactorPage.js'
import { acceptCode, unusedCode } from './secondFactor.js'

type Person = NonNullable<Awaited<ReturnType<typeof findAccount>>>

/** Asks somebody whose password was right a moment ago for a one-time code, and goes on when it fits. */
export async function secondFactorStep(step: Step): Promise<void> {
  const person = step.accountId === undefined ? null : await findAccount(step.database, step.accountId)
  if (person === null || step.form?.get('cancel') === 'yes') return finish(step, { error: 'access_denied' })
  if (step.form === null) return showCode(step, person, false)
  if (!(await judge(step, person, step.form.get('code') ?? ''))) return showCode(step, person, true)
  await finish(step, { login: { accountId: person.id, acr: ACR_SECOND_FACTOR, amr: ['pwd', 'otp'] } })
}

async function judge({ attempts, database }: Step, person: Person, code: string): Promise<boolean> {
  const subject = `code ${person.id}`
  if (!(await attempts.admit(subject)) || !(await acceptCode(database, person, code))) return false
  await attempts.forget(subject)
  return true
}

function showCode(step: Step, person: Person, wasRefused: boolean): void {
  const { displayName, signIn, secondFactorSecret: secret, secondFactorStep } = person
  const demoCode = step.demo && secret !== null && isDemoSignIn(signIn) ? unusedCode(secret, secondFactorStep) : null
  const page = secondFactorPage({
    language: step.language,
    displayName,
    hasSecondFactor: secret !== null,
    wasRefused,
    demoCode,
  })
  sendPage(step, page, wasRefused ? 403 : 200)
}
