/**
 * Resolves when somebody wants this to end: Ctrl-C, a signal of the system, or the end of the program that started this one.
 * Later signals change nothing: stopping is under way and ends by itself.
 */
export function untilToldToStop(): Promise<'told'> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
      process.on(signal, () => resolve('told'))
  })
}
