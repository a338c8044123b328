import { installPeers } from './install.mjs'
import { readSettings } from './settings.mjs'

// npm run bench: side-by-side figures of our gateway, its peers and a lower bound. See README.md.
async function main() {
  if (process.platform !== 'linux') throw new Error('it reads CPU and memory from /proc, which only Linux has')
  const options = process.argv.slice(2)
  if (options.includes('--hog')) {
    const { hog } = await import('./hog/run.mjs')
    return hog()
  }
  const settings = readSettings(options)
  await installPeers()
  // Only now: what follows imports the packages that were just installed.
  const { bench } = await import('./bench.mjs')
  await bench(settings)
}

main().catch(error => {
  console.error(`\nThe bench stopped: ${error.message}`)
  process.exitCode = 1
})
