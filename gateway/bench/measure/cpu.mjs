import { execFileSync } from 'node:child_process'
import { processTree, statOf } from './process-tree.mjs'

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
// proc(5) counts from 1; statOf() starts at field 3.
const USER = 14 - 3
const CHILDREN_SYSTEM = 17 - 3

/** CPU time in milliseconds that the process and its descendants have used so far: user and system, ended children too. */
export const cpuMilliseconds = pid =>
  processTree(pid)
    .flatMap(member => (statOf(member) ?? []).slice(USER, CHILDREN_SYSTEM + 1))
    .reduce((sum, ticks) => sum + (Number(ticks) * 1000) / TICKS_PER_SECOND, 0)
