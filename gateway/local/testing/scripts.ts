import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../ports.js'
import type { ServicePlan } from '../process/service.js'

/** Answers that it is ready, ends when it is told to. */
export const GOOD = `import { createServer } from 'node:http'
createServer((request, response) => response.end(process.env.ANSWER)).listen(Number(process.env.PORT), '127.0.0.1')`
/** Answers that it is ready and does not listen when it is told to end. */
export const STUBBORN = `process.on('SIGTERM', () => {})\n${GOOD}`
/** Ends before it is ready. */
export const BROKEN = `console.error('the reason'); process.exit(3)`

/** Small programs to be run as services, in a folder of their own. */
export async function scriptFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-scripts-'))
  const plan = async (name: string, source: string): Promise<ServicePlan> => {
    const [port, script] = [await freePort(), join(folder, `${name}.mjs`)]
    await writeFile(script, source)
    return {
      name,
      script,
      variables: { PORT: String(port), ANSWER: name },
      readyUrl: `http://127.0.0.1:${port}/readyz`,
      logFile: join(folder, `${name}.log`),
    }
  }
  return { folder, plan, remove: () => rm(folder, { recursive: true, force: true }) }
}
