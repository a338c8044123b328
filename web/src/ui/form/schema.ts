import { z } from 'zod'

// The content security policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true })

/** To be imported from here, so that the line above has run before any schema is made. */
export { z }

/** What can be wrong with a field, as keys of the form words; each field says it in the reader's language. */
export type FieldFault = 'required' | 'notADay' | 'notANumber' | 'tooLong' | 'notAnAmount'

const fault = (key: FieldFault) => key

const LONGEST = 2000

export const requiredText = z.string().trim().min(1, fault('required')).max(LONGEST, fault('tooLong'))
/** Left empty it is null, as the API wants it. */
export const optionalText = z
  .string()
  .trim()
  .max(LONGEST, fault('tooLong'))
  .transform(text => (text === '' ? null : text))

const isDay = (text: string) => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** A calendar day, `YYYY-MM-DD`. */
export const requiredDay = z.string().min(1, fault('required')).refine(isDay, fault('notADay'))
export const optionalDay = z
  .string()
  .refine(text => text === '' || isDay(text), fault('notADay'))
  .transform(text => (text === '' ? null : text))

/** One of the values of an enum of the API; `''` means that nothing is chosen yet. */
export const requiredChoice = <Value extends string>() =>
  z
    .string()
    .min(1, fault('required'))
    .transform(value => value as Value)
export const optionalChoice = <Value extends string>() =>
  z.string().transform(value => (value === '' ? null : (value as Value)))

/** A whole number typed as text. */
export const requiredWhole = z
  .string()
  .trim()
  .min(1, fault('required'))
  .regex(/^\d{1,9}$/, fault('notANumber'))
  .transform(Number)

/** An amount in euro typed as `1234,50` or `1234.50`; the API wants whole cents. */
export const requiredCents = z
  .string()
  .trim()
  .min(1, fault('required'))
  .regex(/^\d{1,9}([.,]\d{1,2})?$/, fault('notAnAmount'))
  .transform(text => Math.round(Number(text.replace(',', '.')) * 100))
