import { Type } from '@mikro-orm/core'

/** A `date` column as a calendar day. */
export class DayType extends Type<Temporal.PlainDate | null, string | null> {
  override convertToDatabaseValue(value: Temporal.PlainDate | string | null) {
    return value === null || value === undefined ? null : value.toString()
  }
  override convertToJSValue(value: string | Temporal.PlainDate | null) {
    return value === null || value === undefined ? null : Temporal.PlainDate.from(value)
  }
  override compareAsType() {
    return 'string'
  }
  override getColumnType() {
    return 'date'
  }
  override toJSON(value: Temporal.PlainDate | null) {
    return value?.toString() ?? null
  }
  override fromJSON(value: unknown) {
    return value === null ? null : Temporal.PlainDate.from(String(value))
  }
}

/** A `timestamptz` column as an instant. */
export class InstantType extends Type<Temporal.Instant | null, string | null> {
  override convertToDatabaseValue(value: Temporal.Instant | string | null) {
    return value === null || value === undefined ? null : value.toString()
  }
  override convertToJSValue(value: string | Date | Temporal.Instant | null) {
    if (value === null || value === undefined) return null
    if (value instanceof Temporal.Instant) return value
    return Temporal.Instant.from(value instanceof Date ? value.toISOString() : toIso(value))
  }
  override compareAsType() {
    return 'string'
  }
  override compareValues(a: string | null, b: string | null) {
    return a === b || (a !== null && b !== null && Date.parse(toIso(a)) === Date.parse(toIso(b)))
  }
  override getColumnType() {
    return 'timestamptz(3)'
  }
  override toJSON(value: Temporal.Instant | null) {
    return value?.toString() ?? null
  }
  override fromJSON(value: unknown) {
    return value === null ? null : Temporal.Instant.from(String(value))
  }
}

// PostgreSQL prints `2026-11-23 06:18:00+00`; Temporal reads `2026-11-23T06:18:00+00:00`.
const toIso = (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
