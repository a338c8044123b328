import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { CENTRES } from './centres.mjs'

const USERS_PER_CENTRE = 60
const HOURS = 1

// Combinations whose scopes cover every field that the documents ask, so that all contenders give the same answer.
const ROLES = [
  ['LEGAL_WORKER'],
  ['TEAM_LEAD'],
  ['LEGAL_WORKER', 'SOCIAL_WORKER'],
  ['LEGAL_WORKER', 'VONA_COORDINATOR'],
  ['ADMINISTRATIVE_WORKER', 'TEAM_LEAD'],
]

export const ISSUER = 'http://127.0.0.1/bench-issuer'
export const AUDIENCE = 'urn:houvast:api'
const KEY_ID = 'bench'

/** A key made for this run only, its public half as a key set, and synthetic users of the three centres with a token each. */
export async function makeUsers() {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA')
  const keySet = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'EdDSA', use: 'sig' }] }
  const users = CENTRES.flatMap(centre => Array.from({ length: USERS_PER_CENTRE }, (_, number) => ({ centre, number })))
  return { keySet, users: await Promise.all(users.map(user => withToken(user, privateKey))) }
}

async function withToken({ centre, number }, privateKey) {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    centre,
    roles: ROLES[number % ROLES.length],
    acr: 'urn:houvast:acr:password',
    auth_time: now,
    name: `DEMO ${centre} ${number}`,
    client_id: 'bench',
  }
  const id = (CENTRES.indexOf(centre) * 1000 + number).toString(16).padStart(12, '0')
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: KEY_ID })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(`worker_019a000000007000800${id.slice(-12)}0`)
    .setIssuedAt(now)
    .setJti(`bench-${centre}-${number}`)
    .setExpirationTime(now + HOURS * 3600)
    .sign(privateKey)
  return { centre, token }
}
