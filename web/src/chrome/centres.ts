import type { Centre } from '../gql/graphql.js'

/** The centres as they write themselves, in every language. */
export const CENTRE_NAMES: Readonly<Record<Centre, string>> = { PAGASA: 'PAG-ASA', PAYOKE: 'Payoke', SURYA: 'Sürya' }
