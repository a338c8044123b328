/** Reading what stands in an address: whatever is not known is left out, so that no link can break a page. */
export type Search = Readonly<Record<string, unknown>>

export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find(known => known === value)

export const flag = (value: unknown): true | undefined => (value === true ? true : undefined)

/** A calendar day `YYYY-MM-DD`. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  try {
    return Temporal.PlainDate.from(value).toString()
  } catch {
    return undefined
  }
}
