import type { AccessTable } from './rule.js'

/** The access table as plain data, for the page that the data-protection officer reads. */
export function printAccess(table: AccessTable) {
  return Object.fromEntries(
    Object.entries(table).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([field, rule]) => [
          field,
          {
            ways: rule.ways.map(({ scopes, condition }) => ({ scopes, condition: condition?.name ?? null })),
            tags: [...new Set(rule.tags)],
          },
        ]),
      ),
    ]),
  )
}
