import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../ports.js'
import { findBinaries } from '../postgres/binaries.js'
import { makeCluster } from '../postgres/cluster.js'
import { startServer } from '../postgres/server.js'
import { databaseUser } from '../postgres/user.js'
import { Supervisor } from '../process/supervisor.js'
import { untilToldToStop } from '../untilToldToStop.js'
import { GOOD } from './scripts.js'

// Run as a process of its own: starts a service and a database server, prints their processes, and waits to be stopped or killed.
const folder = process.argv[2] ?? ''
mkdirSync(folder, { recursive: true, mode: 0o711 })
const script = join(folder, 'service.mjs')
const pidFile = join(folder, 'service.pid')
writeFileSync(
  script,
  `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(pidFile)}, String(process.pid))\n${GOOD}`,
)

const user = databaseUser()
const cluster = {
  folder: join(folder, 'database'),
  password: 'only-for-this-test',
  user,
  binaries: await findBinaries(user ? join(folder, 'server') : null),
}
await makeCluster(cluster)
const database = await startServer(cluster, await freePort(), join(folder, 'postgresql.log'))
const supervisor = new Supervisor()
const port = await freePort()
await supervisor.start({
  name: 'service',
  script,
  variables: { PORT: String(port), ANSWER: 'ready' },
  readyUrl: `http://127.0.0.1:${port}`,
  logFile: join(folder, 'service.log'),
})

const firstLine = (file: string) => Number(readFileSync(file, 'utf8').split('\n')[0])
const server = firstLine(join(cluster.folder, 'postmaster.pid'))
const guard = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${server}/stat`, 'utf8'))?.[1])
process.stdout.write(`${JSON.stringify([firstLine(pidFile), server, guard])}\n`)

await untilToldToStop()
await supervisor.stop()
await database.stop()
process.exit(0)
