import { isBefore } from '@houvast/subgraph'
import { z } from 'zod'
import stored from './clocks.json' with { type: 'json' }

const day = z.iso.date().transform(text => Temporal.PlainDate.from(text))
const days = z.int().nonnegative()

const KINDS = [
  'REFLECTION_ENDS',
  'ATTESTATION_ENDS',
  'A_CARD_RENEWAL',
  'IDENTITY_PROOF',
  'MAGISTRATE_FEEDBACK_DUE',
] as const

const clockSchema = z.strictObject({
  kind: z.enum(KINDS),
  validFrom: day,
  validUntil: day.optional(),
  isHard: z.boolean(),
  /** For a task that comes back until it is done. */
  every: z.strictObject({ months: z.int().positive() }).optional(),
  /** For a task that must be done before the document ends. */
  beforeEnd: z.strictObject({ days }).optional(),
  /** With how many days left the alert rises. */
  daysLeft: z
    .strictObject({ soon: days, near: days, urgent: days })
    .refine(({ soon, near, urgent }) => soon > near && near > urgent),
  source: z.string().min(1),
})

export type Clock = z.infer<typeof clockSchema>

/** How the centres watch over each deadline, with the days from which that holds. */
export const CLOCKS: readonly Clock[] = z.array(clockSchema).parse(stored)

/** How this kind of deadline is watched over today. @throws if the list says nothing for the day */
export function clockFor(kind: (typeof KINDS)[number], today: Temporal.PlainDate, clocks = CLOCKS): Clock {
  const holds = (clock: Clock) =>
    clock.kind === kind && !isBefore(today, clock.validFrom) && (!clock.validUntil || isBefore(today, clock.validUntil))
  const clock = clocks.find(holds)
  if (!clock) throw new Error(`No clock is set for ${kind} on this day.`)
  return clock
}
