import { readdirSync, readFileSync } from 'node:fs'

/** The process and all its descendants, as ids (Linux: /proc). */
export function processTree(root) {
  const childrenOf = Map.groupBy(allProcesses(), ({ parent }) => parent)
  const tree = [root]
  for (const pid of tree) tree.push(...(childrenOf.get(pid) ?? []).map(child => child.pid))
  return tree
}

function allProcesses() {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      const fields = statOf(pid)
      return fields ? [{ pid: Number(pid), parent: Number(fields[1]) }] : []
    })
}

/** The fields of /proc/<pid>/stat after the command name, which may itself hold spaces; null once the process is gone. */
export function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
