import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface SubgraphProcess {
  readonly port: number
  /** Everything the process has printed. */
  readonly log: string[]
  kill(): Promise<void>
}

export const freePort = async () => {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

const isReady = async (port: number) => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok === true

async function untilReady(child: ChildProcess, port: number, log: readonly string[]) {
  const deadline = Date.now() + 20_000
  while (!(await isReady(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`A subgraph did not start:\n${log.join('')}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Starts a built subgraph as an installation does. */
export async function startSubgraph(
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<SubgraphProcess> {
  const port = await freePort()
  const script = fileURLToPath(new URL(`../../subgraphs/${name}/dist/main.js`, import.meta.url))
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...variables }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => log.push(String(chunk)))
  await untilReady(child, port, log)
  return {
    port,
    log,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
