import type { ClientBase, Pool } from 'pg'
import { addAccount } from '../identity/accounts.js'
import { hashPassword } from '../identity/password.js'
import { DEMO_PASSWORD, DEMO_SECOND_FACTOR_SECRET } from './secrets.js'
import { DEMO_ACCOUNTS } from './signIns.js'

/**
 * Lets everybody of the demonstration sign in; accounts that exist stay as they are.
 * @param owner the login that owns the database `identity`
 */
export async function addDemoAccounts(owner: Pool | ClientBase): Promise<void> {
  // One salt for all: the password is printed on the sign-in page, so there is nothing to hide from a comparison of hashes.
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  for (const account of DEMO_ACCOUNTS) {
    await addAccount(owner, { ...account, passwordHash, secondFactorSecret: DEMO_SECOND_FACTOR_SECRET })
  }
}
