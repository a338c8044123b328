import { readFileSync } from 'node:fs'
import { processTree } from './process-tree.mjs'

/** Memory of the process and its descendants in MB: the highest resident set so far, and the present proportional share. */
export function memoryMegabytes(pid) {
  const tree = processTree(pid)
  return {
    peak: sum(tree.map(member => kilobytes(`/proc/${member}/status`, 'VmHWM'))),
    proportional: sum(tree.map(member => kilobytes(`/proc/${member}/smaps_rollup`, 'Pss'))),
  }
}

const sum = list => list.reduce((total, kilobytes) => total + kilobytes / 1024, 0)

function kilobytes(file, name) {
  const line = readFileSync(file, 'latin1').match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))
  return Number(line?.[1] ?? 0)
}
