/**
 * The three centres recognised for victims of human trafficking (Royal Decree of 18 April 2013). A centre is the tenant:
 * every row of a case belongs to exactly one.
 */
export const CENTRES = ['PAGASA', 'PAYOKE', 'SURYA'] as const
export type Centre = (typeof CENTRES)[number]

export const isCentre = (value: unknown): value is Centre => CENTRES.includes(value as Centre)

/** What people read. Written as the centres write themselves, in every language. */
export const CENTRE_NAMES: Readonly<Record<Centre, string>> = {
  PAGASA: 'PAG-ASA',
  PAYOKE: 'Payoke',
  SURYA: 'Sürya',
}
