import type { KoaContextWithOIDC, UnknownObject } from 'oidc-provider'
import type { Account } from './accounts.js'

/** A program proved itself with its own secret or key; no person was there. */
export const ACR_PROGRAM = 'urn:houvast:acr:program'

type Proof = { readonly acr?: string | undefined; readonly authTime?: number | undefined }

/**
 * What an access token says about its bearer: `centre`, `roles`, `acr`, `auth_time`, and a person's `name`.
 * Read again at every refresh, so that a role that was taken away is gone within one token's life.
 */
export function tokenClaims(context: KoaContextWithOIDC, findAccount: (id: string) => Promise<Account | null>) {
  const { AuthorizationCode, RefreshToken, Client } = context.oidc.entities
  const proof = (AuthorizationCode ?? RefreshToken) as (Proof & { readonly accountId?: string }) | undefined
  return proof?.accountId ? personClaims(proof, proof.accountId, findAccount) : programClaims(Client?.['centre'])
}

async function personClaims(proof: Proof, id: string, findAccount: (id: string) => Promise<Account | null>) {
  const account = await findAccount(id)
  if (!account) throw new Error('A token was asked for an account that is gone.')
  const { centre, roles, displayName } = account
  const claims: UnknownObject = { roles, acr: proof.acr, auth_time: proof.authTime, name: displayName }
  return centre === null ? claims : { ...claims, centre }
}

function programClaims(centre: unknown): UnknownObject {
  if (typeof centre !== 'string') throw new Error('A program without a centre asked for a token.')
  return { centre, roles: ['PARTNER_PROGRAM'], acr: ACR_PROGRAM, auth_time: Math.floor(Date.now() / 1000) }
}
