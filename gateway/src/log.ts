import { type Logger, pino } from 'pino'

/** Lines are written together: one by one they would cost more than some of the answers that they tell of. */
const BYTES_TOGETHER = 4_096
const LONGEST_MILLISECONDS = 500

/** The log of this process on its standard output. What is not yet written is written when the process ends. */
export const processLog = (level: string): Logger =>
  pino(
    { name: 'gateway', level, base: null },
    pino.destination({ fd: 1, sync: false, minLength: BYTES_TOGETHER, periodicFlush: LONGEST_MILLISECONDS }),
  )

const nameOf = (error: unknown) => (error instanceof Error ? error.constructor.name : 'unknown')

/** All that the log says of an error and its cause: their texts may hold what somebody sent or what a subgraph answered. */
export const kindOfError = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? `${nameOf(error)} (${nameOf(error.cause)})` : nameOf(error)
