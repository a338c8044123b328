import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { shareOfSize } from '../settings.mjs'
import { cpuRatioTable, figuresTable } from './figures.mjs'
import { ratiosOf } from './ratios.mjs'

const RESULTS = new URL('../results/', import.meta.url)

/** Prints the tables and writes all figures with their ratios as results/latest.json. */
export function report({ results, rounds, absent }, settings, isPinned) {
  const ratios = ratiosOf(results, settings.sizes)
  for (const size of settings.sizes) {
    const { rate } = shareOfSize(settings, size)
    console.log(
      `\n${size} case files over four subgraphs; medians of ${rounds} rounds; latency at ${rate} requests/s\n`,
    )
    console.log(`${figuresTable(results, size)}\n\n${cpuRatioTable(results, ratios[size])}`)
  }
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, isPinned }
  console.log(`\n${machine.node}, ${machine.cores} x ${machine.cpu}${isPinned ? ', gateway kept on one core' : ''}`)
  const figures = Object.fromEntries(results.map(({ name, title, sizes }) => [name, { title, sizes }]))
  console.log(
    `All figures: ${write({ at: new Date().toISOString(), machine, settings, rounds, absent, figures, ratios })}`,
  )
}

function write(content) {
  mkdirSync(RESULTS, { recursive: true })
  const file = fileURLToPath(new URL('latest.json', RESULTS))
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  return file
}
