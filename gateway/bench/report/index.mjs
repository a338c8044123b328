import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shareOfSize } from '../settings.mjs'
import { cpuRatioTable, figuresTable } from './figures.mjs'
import { machineLine } from './machine.mjs'
import { ratiosOf } from './ratios.mjs'
import { targetsOf, targetsTable } from './targets.mjs'

const RESULTS = new URL('../results/', import.meta.url)

/** Prints the tables and writes all figures with their ratios as results/latest.json. */
export function report({ results, rounds, absent, inside }, settings, machine) {
  const ratios = ratiosOf(results, settings.sizes)
  for (const size of settings.sizes) console.log(sectionOf(size, { results, rounds, settings, ratios: ratios[size] }))
  const targets = targetsOf(results, inside)
  if (targets.length > 0) console.log(`\nWhat Houvast has to reach\n\n${targetsTable(targets)}`)
  console.log(`\n${machineLine(machine, settings.isPinned)}`)
  const figures = Object.fromEntries(results.map(({ name, ...others }) => [name, others]))
  const file = write({
    at: new Date().toISOString(),
    machine,
    settings,
    rounds,
    absent,
    targets,
    inside,
    figures,
    ratios,
  })
  console.log(`All figures: ${file}`)
}

function sectionOf(size, { results, rounds, settings, ratios }) {
  const { rate } = shareOfSize(settings, size)
  const heading = `${size} case files over four subgraphs; medians of ${rounds} rounds; latency at ${rate} requests/s`
  return `\n${heading}\n\n${figuresTable(results, size)}\n\n${cpuRatioTable(results, ratios)}`
}

function write(content) {
  mkdirSync(RESULTS, { recursive: true })
  const file = fileURLToPath(new URL('latest.json', RESULTS))
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  return file
}
