import type { ErrorCode } from '../../codes.js'

/** What people have to know of a contract that its schema does not say. */
export interface ContractTexts {
  readonly title: string
  readonly path: string
  readonly purpose: readonly string[]
  readonly admission: readonly string[]
  /** Whether programs ask here, with tokens of their own. */
  readonly isForPrograms: boolean
  /** Whether queries may be asked by GET. */
  readonly isAskedByGet: boolean
  /** Whether a question of which something is refused is answered without it, or not at all. */
  readonly isAnsweredInPart: boolean
  /** What the parts of an operation cost. */
  readonly costs: string
  readonly mostCost: number
  /** How many requests one viewer may have under way, and what all of a minute may cost, the price of being read included. */
  readonly placesOfEach: number
  readonly costPerMinute: number
  readonly errors: readonly ErrorCode[]
}

const ERRORS_OF_ALL = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'MAINTENANCE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'INTERNAL_SERVER_ERROR',
] as const satisfies readonly ErrorCode[]

export const CONTRACT_TEXTS = {
  vona: {
    title: 'VONA: the joint project of the three centres',
    path: '/vona/graphql',
    purpose: [
      'PAG-ASA, Payoke and Sürya share the trainings, the psychology costs and the budget of the project VONA. Programs of the centres read and send them here.',
      'There is no case and no person in this contract: no field leads to a case file, and a cost claim does not say whose sessions it pays. Of another centre’s claim one sees the centre, the month, the sessions, the prices and the state.',
    ],
    admission: [
      'Every request carries an access token: `Authorization: Bearer …`. Cookies are not looked at. A token of a program belongs to one centre, which is fixed where the program is registered; it lives five minutes.',
      'A program proves itself with a key of its own (`private_key_jwt`): make an Ed25519 or P-256 key, keep its private half, and have its public half registered with the name of the program. There is no other way in, and no secret that both sides know.',
      'This program needs Node and nothing else; in any other language it is the same few steps.',
    ],
    isForPrograms: true,
    isAskedByGet: true,
    isAnsweredInPart: true,
    costs: 'An object costs 1, as often as its list may be long; a page, its `totalCount` and a mutation cost 10 each.',
    mostCost: 2_000,
    placesOfEach: 8,
    costPerMinute: 60_000,
    errors: [...ERRORS_OF_ALL, 'NOT_FOUND', 'CONFLICT', 'PAGE_SIZE_INVALID', 'AUDIT_UNAVAILABLE'],
  },
  analytics: {
    title: 'Published statistics',
    path: '/analytics/graphql',
    purpose: [
      'Analysts ask here for published figures of the three centres: people referred, people admitted, and the cost of psychological help, year by year.',
      'No row of anyone is in this contract. Figures exist once the publication of a year is made: coarse, with noise, and never changed again. Nothing is published yet, so every table answers `NOT_PUBLISHED`. A table is a total, one dimension, or one of the pairs of the catalogue, the condition included; all others are refused, because tables could be subtracted from each other until a person is left.',
    ],
    admission: [
      'Analysts sign in at the address of Houvast and ask with the session of their browser, or send an access token: `Authorization: Bearer …`. Nobody else is answered here, and analysts are answered nowhere else.',
    ],
    isForPrograms: false,
    isAskedByGet: false,
    isAnsweredInPart: false,
    costs: 'An object costs 1, as often as its list may be long.',
    mostCost: 10_000,
    placesOfEach: 4,
    costPerMinute: 60_000,
    errors: ERRORS_OF_ALL,
  },
} as const satisfies Record<string, ContractTexts>
