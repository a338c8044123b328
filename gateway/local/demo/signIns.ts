import type { Centre, Role } from '@houvast/schema'
import { demoUuid } from './demoId.js'
import { DEMO_STAFF } from './staff.js'

/** An account that the sign-in page lists. */
export interface DemoSignIn {
  readonly id: string
  readonly centre: Centre | null
  readonly roles: readonly Role[]
  readonly signIn: string
  readonly displayName: string
}

/** Asks questions of published statistics; works for no centre and is nobody's colleague. */
export const DEMO_ANALYST: DemoSignIn = {
  id: `analyst_${demoUuid('analyst')}`,
  centre: null,
  roles: ['ANALYST'],
  signIn: 'analyst',
  displayName: 'Eva DEMO-Vermeulen',
}

/** Everybody who can sign in. */
export const DEMO_ACCOUNTS: readonly DemoSignIn[] = [...DEMO_STAFF, DEMO_ANALYST]

/** One account per role and centre: the first of the list. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = DEMO_ACCOUNTS.filter(
  (account, index) =>
    DEMO_ACCOUNTS.findIndex(each => each.centre === account.centre && each.roles[0] === account.roles[0]) === index,
)

export const isDemoSignIn = (signIn: string) => DEMO_ACCOUNTS.some(account => account.signIn === signIn)
