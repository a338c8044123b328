/** The calendar day of an ISO text, null when there is none. */
export const day = (text: string | undefined): Temporal.PlainDate | null =>
  text ? Temporal.PlainDate.from(text) : null

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text)
