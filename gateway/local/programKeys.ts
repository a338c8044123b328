import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CENTRES, type Centre } from '@houvast/schema'
import type { JWK } from 'jose'
import type { Program } from './identity/environment.js'
import { writePrivate } from './privateFile.js'

/** Everything that a program needs to ask for a token; only the program has it. */
export interface ProgramCredentials {
  readonly issuer: string
  readonly clientId: string
  /** Ed25519, private part included. */
  readonly key: JWK & { readonly kty: string }
}

export const programName = (centre: Centre) => `program-${centre.toLowerCase()}`
export const programFile = (folder: string, centre: Centre) => join(folder, `${programName(centre)}.json`)

/**
 * The demonstration's programs, one of each centre. Their keys are made at the first start, each in a file that only its owner can
 * read, and stay the same; the address of the provider in them follows the start.
 * @returns what the provider may know of them: the public half
 */
export async function openPrograms(folder: string, issuer: string): Promise<Program[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  return Promise.all(CENTRES.map(centre => openProgram(folder, centre, issuer)))
}

async function openProgram(folder: string, centre: Centre, issuer: string): Promise<Program> {
  const file = programFile(folder, centre)
  const key = (await keptKey(file)) ?? makeKey()
  const credentials: ProgramCredentials = { issuer, clientId: programName(centre), key }
  await writePrivate(file, `${JSON.stringify(credentials, null, 2)}\n`)
  const { d: _private, ...publicKey } = key
  return { clientId: credentials.clientId, centre, publicKey }
}

const makeKey = () => ({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kty: 'OKP' })

const keptKey = (file: string): Promise<ProgramCredentials['key'] | null> =>
  readFile(file, 'utf8').then(
    text => (JSON.parse(text) as ProgramCredentials).key,
    () => null,
  )
