import { type FieldFault, z } from '../../ui/form/schema.js'

const WHOLE = /^\d{1,4}$/

/** Minutes by registration, as typed; empty when nothing is known. */
export const attendanceSchema = z.record(
  z.string(),
  z
    .string()
    .trim()
    .refine(text => text === '' || WHOLE.test(text), 'notANumber' satisfies FieldFault),
)

/** Only those of whom something was written; the others stay as they are. */
export const attendancesOf = (minutes: Readonly<Record<string, string>>) =>
  Object.entries(minutes)
    .filter(([, text]) => text !== '')
    .map(([registrationId, text]) => ({ registrationId, minutes: Number(text) }))
