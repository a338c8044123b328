import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { demoFilesPlan, type Installation, seedPlan } from '../plans.js'
import type { Supervisor } from '../process/supervisor.js'
import { SUBGRAPHS } from '../subgraphs.js'

/** Makes the demo data and gives each subgraph its part. The files between the two are removed, whatever happens. */
export async function makeDemoData(installation: Installation, supervisor: Supervisor): Promise<void> {
  const files = join(installation.folder.path, 'demo')
  await mkdir(files, { recursive: true, mode: 0o700 })
  try {
    await supervisor.run(demoFilesPlan(installation, files))
    const seeds = SUBGRAPHS.map(subgraph => seedPlan(installation, subgraph, join(files, `${subgraph}.json`)))
    await Promise.all(seeds.map(seed => supervisor.run(seed)))
  } finally {
    await rm(files, { recursive: true, force: true })
  }
}
