import { isBefore } from '@houvast/subgraph'
import { z } from 'zod'
import stored from './terms.json' with { type: 'json' }

/** What the law gives a length to. A B card has none: unlimited stay does not end. */
export const TERM_NAMES = ['REFLECTION', 'ATTESTATION', 'ATTESTATION_EXTENSION', 'A_CARD'] as const
export type TermName = (typeof TERM_NAMES)[number]

const day = z.iso.date().transform(text => Temporal.PlainDate.from(text))

const termSchema = z.strictObject({
  /** Stands in the contract as the rule of a deadline; the client finds its words by it. */
  key: z.string().regex(/^[A-Z0-9_]+$/),
  term: z.enum(TERM_NAMES),
  person: z.enum(['ADULT', 'MINOR', 'ANY']),
  validFrom: day,
  /** The first day on which it no longer holds. */
  validUntil: day.optional(),
  length: z.union([z.strictObject({ days: z.int().positive() }), z.strictObject({ months: z.int().positive() })]),
  source: z.string().min(1),
})

export type LegalTerm = z.infer<typeof termSchema>

/**
 * The legal terms with the days from which they hold. They are a list in a file and not rows: the law is the same for the three
 * centres, changes by a reviewed commit, and every end that was reckoned from it stays written on its document.
 */
export const LEGAL_TERMS: readonly LegalTerm[] = z.array(termSchema).parse(stored)

/** The term that the law gives on this day, or null if it knows none. */
export function findTerm(
  name: TermName,
  on: Temporal.PlainDate,
  { isMinor }: { readonly isMinor: boolean },
  terms: readonly LegalTerm[] = LEGAL_TERMS,
): LegalTerm | null {
  const person = isMinor ? 'MINOR' : 'ADULT'
  const holds = (term: LegalTerm) =>
    term.term === name &&
    (term.person === 'ANY' || term.person === person) &&
    !isBefore(on, term.validFrom) &&
    (!term.validUntil || isBefore(on, term.validUntil))
  return terms.find(holds) ?? null
}

/**
 * The last day of a term that starts on this day, in calendar days. Months end on the last day of a shorter month: three months
 * from 31 August are over on 30 November.
 */
export const lastDayOf = (start: Temporal.PlainDate, { length }: Pick<LegalTerm, 'length'>): Temporal.PlainDate =>
  start.add(length, { overflow: 'constrain' })
