import { spawnSync } from 'node:child_process'

/** The core of the gateway under measurement, and the one of everything else. */
export const GATEWAY_CORE = 0
export const OTHER_CORE = 1

/** Keeps this process, with all its threads, off the gateway's core. @returns whether the machine can do that */
export function pinSelf() {
  return spawnSync('taskset', ['-acp', String(OTHER_CORE), String(process.pid)]).status === 0
}
