import { beginLogs, findDataFolder, openDataFolder } from './dataFolder.js'
import { lockData } from './lock.js'
import { Sentence } from './sentence.js'
import { LocalInstallation } from './start.js'
import { untilToldToStop } from './untilToldToStop.js'

const isRoot = process.getuid?.() === 0

async function run(): Promise<void> {
  const folder = findDataFolder(process.env, isRoot)
  openDataFolder(folder, isRoot)
  const unlock = lockData(folder)
  beginLogs(folder)
  const installation = new LocalInstallation(folder, text => process.stdout.write(text))
  try {
    const toldToStop = untilToldToStop()
    const started = installation.start(process.env)
    // A start that is being stopped fails at whatever it was doing; the race has settled then, so that is no news.
    const failure = await Promise.race([toldToStop, installation.died, started.then(() => null)])
    const end = failure ?? (await Promise.race([toldToStop, installation.died]))
    if (end instanceof Sentence) throw end
    process.stdout.write('\nStopping …\n')
  } finally {
    await installation.stop()
    unlock()
  }
}

try {
  await run()
  process.stdout.write('Houvast has stopped; the data stays.\n')
  process.exit(0)
} catch (error) {
  process.stderr.write(
    error instanceof Sentence ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
  )
  process.exit(1)
}
