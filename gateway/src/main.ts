import closeWithGrace from 'close-with-grace'
import { readEnvironment } from './environment.js'
import { processLog } from './log.js'
import { startServer } from './server.js'

const DRAIN_MILLISECONDS = 12_000

async function main() {
  const environment = readEnvironment(process.env)
  const log = processLog(environment.LOG_LEVEL)
  const server = await startServer(environment, log)
  log.info({ port: server.port }, 'The gateway answers')
  closeWithGrace({ delay: DRAIN_MILLISECONDS, logger: false }, async ({ err }) => {
    if (err) log.fatal({ reason: err.name }, 'The gateway ends after an error that nobody expected')
    await server.stop()
  })
}

await main().catch(error => {
  console.error(`The gateway does not start: ${error instanceof Error ? error.message : 'unknown reason'}`)
  process.exitCode = 1
  process.exit()
})
