import { fileURLToPath } from 'node:url'
import { Sentence } from '../local/sentence.js'
import { untilToldToStop } from '../local/untilToldToStop.js'
import { startOpen } from './startOpen.js'

const warn = (line: string) => void process.stderr.write(`${line.trimEnd()}\n`)

/** This file runs from `gateway/dist/open`. */
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

async function main(): Promise<void> {
  const toldToStop = untilToldToStop()
  const parameters = process.argv.slice(2)
  const isRoot = process.getuid?.() === 0
  const server = await startOpen({ parameters, variables: process.env, project: PROJECT, isRoot, warn })
  process.stdout.write(`The open gateway answers at ${server.url}/graphql, without any authorization.\n`)
  await toldToStop
  await server.stop()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  warn(error instanceof Sentence ? error.message : String(error instanceof Error ? error.stack : error))
  process.exit(1)
}
