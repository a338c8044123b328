import type { Centre, Role } from '@houvast/schema'
import type { ClientBase, Pool } from 'pg'

/** Somebody who can sign in. */
export interface Account {
  /** The token's `sub`; for staff the id of the Worker. */
  readonly id: string
  readonly signIn: string
  readonly displayName: string
  /** Null for an analyst only. */
  readonly centre: Centre | null
  readonly roles: readonly Role[]
}

export interface AccountSecrets {
  readonly passwordHash: string
  /** Base32; null for somebody without a second factor. */
  readonly secondFactorSecret: string | null
}

type Row = Account & AccountSecrets
/** With the time step of the last one-time code that was used. */
type StoredRow = Row & { readonly secondFactorStep: number }

const COLUMNS = `id, sign_in AS "signIn", display_name AS "displayName", centre, roles,
  password_hash AS "passwordHash", second_factor_secret AS "secondFactorSecret", second_factor_step::integer AS "secondFactorStep"`

/** The active account with this id, or null. */
export async function findAccount(database: Pool, id: string): Promise<StoredRow | null> {
  const { rows } = await database.query<StoredRow>(`SELECT ${COLUMNS} FROM account WHERE id = $1 AND is_active`, [id])
  return rows[0] ?? null
}

/** The active account that signs in with this name, in any case and with or without spaces around it, or null. */
export async function findAccountBySignIn(database: Pool, signIn: string): Promise<StoredRow | null> {
  const { rows } = await database.query<StoredRow>(`SELECT ${COLUMNS} FROM account WHERE sign_in = $1 AND is_active`, [
    plainSignIn(signIn),
  ])
  return rows[0] ?? null
}

export const plainSignIn = (signIn: string) => signIn.trim().toLowerCase()

/** Adds an account; one that exists already stays as it is. */
export async function addAccount(owner: Pool | ClientBase, account: Row): Promise<void> {
  const { id, signIn, displayName, centre, roles, passwordHash, secondFactorSecret } = account
  await owner.query(
    `INSERT INTO account (id, sign_in, display_name, centre, roles, password_hash, second_factor_secret)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [id, plainSignIn(signIn), displayName, centre, roles, passwordHash, secondFactorSecret],
  )
}
