import { type AccessTable, signedIn } from './rule.js'

const shared = (...fields: readonly string[]) =>
  Object.fromEntries(fields.map(field => [field, signedIn.tagged('vona')]))

/** Values of shared closed lists that only staff can meet, by list and value: they are in no contract with others. */
export const STAFF_ONLY_VALUES: ReadonlySet<string> = new Set(['UserErrorCode.ROOM_TAKEN'])

/**
 * Values that carry no meaning of their own: who may see them is said by the field that leads to them. A subgraph has the lines
 * of those it uses.
 */
export const valueAccess: AccessTable = {
  UserError: shared('code', 'reason', 'message', 'field'),
  Money: shared('amountCents', 'currency'),
  DateRange: shared('from', 'until'),
  PageInfo: shared('hasNextPage', 'endCursor'),
}
