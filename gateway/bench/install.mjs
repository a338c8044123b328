import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const PROGRESS_MS = 5000

/** Installs the peers on first use, and again when the lockfile names other versions than those that are there. */
export async function installPeers() {
  if (isInstalled()) return
  console.log('Installing the gateways to compare with (once, about 700 MB, in gateway/bench/node_modules) ...')
  const start = performance.now()
  const progress = setInterval(() => console.log(`  still installing, ${secondsSince(start)} s`), PROGRESS_MS)
  try {
    await npmCi()
  } finally {
    clearInterval(progress)
  }
  console.log(`  installed in ${secondsSince(start)} s`)
}

const secondsSince = start => Math.round((performance.now() - start) / 1000)

// npm writes what it has installed into node_modules/.package-lock.json; every wanted version must stand there.
function isInstalled() {
  const installed = `${FOLDER}node_modules/.package-lock.json`
  if (!existsSync(installed)) return false
  const { dependencies } = JSON.parse(readFileSync(`${FOLDER}package.json`, 'utf8'))
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'))
  return Object.entries(dependencies).every(([name, version]) => packages[`node_modules/${name}`]?.version === version)
}

function npmCi() {
  const options = { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' }
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], options)
  return new Promise((resolve, reject) => {
    npm.once('error', reject)
    npm.once('exit', code => (code === 0 ? resolve() : reject(new Error(`npm ci in gateway/bench ended with ${code}`))))
  })
}
