import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One of our own programs, to be run as a process. */
export interface ServicePlan {
  readonly name: string
  /** The compiled program. */
  readonly script: string
  readonly parameters?: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
  /** Answers 200 when the service can work. Null for a program that ends by itself. */
  readonly readyUrl: string | null
  readonly logFile: string
}

// The same file compiled, or as it is written when the tests run from source.
const PRELOAD = fileURLToPath(new URL(`./endWithParentPreload${extname(import.meta.url)}`, import.meta.url))
const LONGEST_STOP_MILLISECONDS = 3500

/** A process of ours: it has its own group, so that Ctrl-C reaches the supervisor alone, and ends when the supervisor does. */
export class Service {
  /** Resolves with the exit code when the process has ended, or with the name of the signal that killed it. */
  readonly ended: Promise<number | string>
  readonly plan: ServicePlan
  isStopping = false
  readonly #process: ChildProcess

  constructor(plan: ServicePlan) {
    this.plan = plan
    const log = openSync(plan.logFile, 'a', 0o600)
    // Nothing of the supervisor's own environment goes on but what every program needs.
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', NODE_ENV: 'production', ...plan.variables }
    this.#process = spawn(
      process.execPath,
      [...(plan.nodeOptions ?? []), '--import', PRELOAD, plan.script, ...(plan.parameters ?? [])],
      {
        env,
        stdio: ['ignore', log, log, 'ipc'],
        detached: true,
      },
    )
    closeSync(log)
    this.ended = new Promise(resolve => {
      this.#process.once('error', () => resolve('could not be started'))
      this.#process.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
    })
  }

  /** True when the service answers that it can work. Never throws. */
  async isReady(): Promise<boolean> {
    if (this.plan.readyUrl === null) return false
    const answer = await fetch(this.plan.readyUrl, { signal: AbortSignal.timeout(1000) }).catch(() => null)
    await answer?.body?.cancel()
    return answer?.status === 200
  }

  /** Asks the process to end, and kills it when it has not ended after some seconds. */
  async stop(): Promise<void> {
    this.isStopping = true
    this.#process.kill('SIGTERM')
    const kill = setTimeout(() => this.#process.kill('SIGKILL'), LONGEST_STOP_MILLISECONDS)
    await this.ended
    clearTimeout(kill)
  }
}
