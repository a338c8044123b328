import { cpus, loadavg } from 'node:os'

// More than this many other processes that want a core make any figure of this machine doubtful.
const QUIET_LOAD = 0.5

/** The machine as the run found it, before it started anything. */
export const describeMachine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  loadBefore: Math.round(loadavg()[0] * 10) / 10,
})

/** One line for people, with a warning when the machine was busy with something else. */
export function machineLine({ node, cpu, cores, loadBefore }, isPinned) {
  const busy =
    loadBefore > QUIET_LOAD ? `; the machine was busy before (load ${loadBefore}), repeat on a quiet one` : ''
  return `${node}, ${cores} x ${cpu}${isPinned ? ', gateway kept on one core' : ''}${busy}`
}
