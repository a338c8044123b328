import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Sentence } from '../local/sentence.js'
import { CONTRACTS } from '../src/contracts/index.js'
import { privateKeyFrom, publicTextOf, signatureFile, signatureOf } from '../src/supergraph/signature.js'

const NAMES = CONTRACTS.map(({ name }) => name)
const USAGE = `SUPERGRAPH_PRIVATE_KEY=… npm run sign -- --contract ${NAMES.join('|')} --supergraph FILE [--trial]`
const OPTIONS = {
  contract: { type: 'string' },
  supergraph: { type: 'string' },
  trial: { type: 'boolean', default: false },
} as const

function given(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS }).values
  } catch {
    throw new Sentence(`A supergraph is signed by: ${USAGE}`)
  }
}

function readCommand(parameters: readonly string[]) {
  const { contract, supergraph, trial } = given(parameters)
  const name = NAMES.find(known => known === contract)
  if (!name || supergraph === undefined) throw new Sentence(`A supergraph is signed by: ${USAGE}`)
  return { supergraph, use: trial ? (`${name} on trial` as const) : name }
}

function readKey({ SUPERGRAPH_PRIVATE_KEY: text = '' }: NodeJS.ProcessEnv) {
  try {
    return privateKeyFrom(text)
  } catch {
    throw new Sentence('SUPERGRAPH_PRIVATE_KEY must be an Ed25519 key: PKCS#8 in base64url.')
  }
}

async function readText(path: string) {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Sentence(`The supergraph ${path} cannot be read: ${(error as Error).message}`)
  }
}

/**
 * Writes the signature of a supergraph beside it.
 * @returns what to tell the person
 * @throws one sentence when it is not said what to sign, for what, and with which key; nothing is written then
 */
export async function signAsTold(parameters: readonly string[], variables: NodeJS.ProcessEnv): Promise<string> {
  const { supergraph, use } = readCommand(parameters)
  const privateKey = readKey(variables)
  // npm runs scripts in the project's folder and says where it was started.
  const path = resolve(variables['INIT_CWD'] ?? '.', supergraph)
  const text = await readText(path)
  await writeFile(signatureFile(path), signatureOf(text, use, privateKey))
  return `${path} is signed for "${use}". A gateway believes it with SUPERGRAPH_PUBLIC_KEY=${publicTextOf(privateKey)}`
}
