/** What of an error may stand in a log. */
export interface Fault {
  readonly name: string
  /** SQLSTATE or system code, e.g. `23505`. */
  readonly code?: string | undefined
  readonly constraint?: string | undefined
  readonly table?: string | undefined
  /** Where it was thrown, innermost first. */
  readonly at: readonly string[]
  readonly cause?: Fault | undefined
}

const PLACE = /^\s+at .+:\d+\)?$/

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/**
 * An error without its words. A message can hold what somebody typed: PostgreSQL quotes the row that broke a constraint, JSON the
 * text that it could not read. What is left (kind, code, place) is what an engineer needs, and never names a person.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code, constraint, table, cause } = error as Error & Readonly<Record<string, unknown>>
  // The stack begins with the message, which may have lines of its own.
  const places = error.stack?.replace(error.message, '').split('\n') ?? []
  return {
    name: error.name,
    code: text(code),
    constraint: text(constraint),
    table: text(table),
    at: places.filter(line => PLACE.test(line)).map(line => line.trim()),
    ...(cause instanceof Error && { cause: faultOf(cause) }),
  }
}
