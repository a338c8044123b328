const LONGEST_CLOSING_MILLISECONDS = 5000

/**
 * Ends this process well when it is told to (SIGTERM, SIGINT) and also when its parent is gone, even killed: the parent holds
 * the other end of a channel that the operating system closes with it.
 * @param close lets running work end; the process ends anyway after five seconds
 */
export function endWithParent(close: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(1), LONGEST_CLOSING_MILLISECONDS).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, end)
}
