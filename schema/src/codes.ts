/**
 * Every code that a client can see in `errors[].extensions.code` or in a payload's `userErrors`, with the one sentence that
 * goes with it. Texts are fixed so that an error can never carry data.
 */
export const ERROR_TEXTS = {
  UNAUTHENTICATED: 'Sign in first.',
  SESSION_LOCKED: 'The session is locked. Sign in again to go on.',
  STEP_UP_REQUIRED: 'Confirm who you are with your second factor, then try again.',
  FORBIDDEN: 'You may not do this here. Ask whoever is responsible for it, or the team lead.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'Unauthorized field or type',
  NOT_FOUND: 'This does not exist or you may not see it.',
  BAD_USER_INPUT: 'A value is not valid. Correct the field that is named and send it again.',
  CONFLICT: 'This was changed in the meantime or is no longer possible. Reload and look again.',
  ROOM_TAKEN: 'The room is not free in this period. Choose another room or other dates.',
  CONSENT_REQUIRED: 'The person has not consented to this. Record the consent first.',
  BREAK_GLASS_REQUIRED: 'This needs emergency access with a reason.',
  RATE_LIMITED: 'Too many requests. Wait a moment and try again.',
  QUERY_TOO_COMPLEX: 'The query asks for too much at once. Ask for fewer fields or smaller pages.',
  PAGE_SIZE_INVALID: 'Ask for pages of 1 to 100 items.',
  SUBGRAPH_UNAVAILABLE: 'This part does not answer right now. The rest is up to date; try again in a moment.',
  AUDIT_UNAVAILABLE: 'The access log cannot be written, so nothing may be shown or changed. Try again in a moment.',
  TIMEOUT: 'The answer took too long. Ask for less, or try again.',
  MAINTENANCE: 'Houvast is being maintained. Try again later.',
  SUPPRESSED: 'This figure is withheld because it could point to a person.',
  PERSISTED_DOCUMENT_REQUIRED: 'Only registered documents are answered here.',
  PERSISTED_DOCUMENT_NOT_FOUND: 'This document is not registered.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Try again, and give support the request id if it goes on.',
  GRAPHQL_PARSE_FAILED: 'The document is not valid GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no such operation.',
  BAD_REQUEST: 'The request is not well formed.',
  INTROSPECTION_DISABLED: 'Introspection is not answered here.',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'The query asks for too much at once. Ask for fewer fields or smaller pages.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof ERROR_TEXTS

export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERROR_TEXTS, value)
