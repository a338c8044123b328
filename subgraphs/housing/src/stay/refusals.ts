import { Refusal } from '@houvast/subgraph'
import type { ClosedSpan } from '../room/index.js'
import type { StayState } from './words.js'

const badInput = (reason: string, message: string, field: string) =>
  new Refusal('BAD_USER_INPUT', reason, message, [field])

export const datesReversed = (field: string) =>
  badInput('DATES_REVERSED', 'The last day must come after the first. Correct the dates.', field)

export const fromInPast = () =>
  badInput(
    'FROM_IN_PAST',
    'A room is reserved from today or a later day. Admit the person if they live here already.',
    'from',
  )

export const dayInFuture = (field: string) =>
  badInput('DAY_IN_FUTURE', 'This is recorded once it has happened: choose today or an earlier day.', field)

export const plannedUntilPassed = () =>
  badInput(
    'PLANNED_UNTIL_PASSED',
    'The planned day of leaving must be after today. End the stay if the person has left.',
    'plannedUntil',
  )

export const outsideStay = (field: string) =>
  badInput(
    'DAY_OUTSIDE_STAY',
    'This day is not within the stay. Choose a day of the stay or change its dates first.',
    field,
  )

export const fromIsFixed = () =>
  badInput('FROM_IS_FIXED', 'The person has arrived, so the first day stays as it is.', 'from')

export const sameRoom = () =>
  badInput('SAME_ROOM', 'The stay is in this room on that day. Choose another room.', 'roomId')

export const oneClient = () =>
  badInput('ONE_CLIENT', 'A household has exactly one client, the person of the case file.', 'occupants')

export const birthOfAChild = () =>
  badInput(
    'BIRTH_OF_A_CHILD',
    'Only a child can be born in the house, and only while its family lives there.',
    'bornHere',
  )

const CLOSED_STEPS: Readonly<Record<StayState, readonly [reason: string, message: string]>> = {
  RESERVED: ['STAY_NOT_ADMITTED', 'Nobody has arrived yet. Admit the person or cancel the reservation.'],
  ACTIVE: ['STAY_ACTIVE', 'The person lives in the house already. Change or end the stay instead.'],
  ENDED: ['STAY_ENDED', 'This stay has ended and cannot be changed.'],
  CANCELLED: ['STAY_CANCELLED', 'This reservation was cancelled. Make a new one.'],
}

export const stepClosed = (state: StayState) => new Refusal('CONFLICT', ...CLOSED_STEPS[state])

export const alreadyHoused = () =>
  new Refusal(
    'CONFLICT',
    'PERSON_ALREADY_HOUSED',
    'This person has another stay or reservation on these days. Change or end that one first.',
    ['caseFileId'],
  )

/** How many separate periods the sentence names before it stops. */
const NAMED_PERIODS = 3

const nights = ({ from, until }: ClosedSpan) => {
  const last = until.subtract({ days: 1 })
  return from.equals(last) ? `${from}` : `${from} to ${last}`
}

/** Says which nights are not free and nothing about who is there. */
export function roomTaken(days: readonly ClosedSpan[] = []): Refusal {
  const named = days.slice(0, NAMED_PERIODS).map(nights).join(', ')
  const when = named ? `in the nights of ${named}${days.length > NAMED_PERIODS ? ' and later' : ''}` : 'in this period'
  return new Refusal('ROOM_TAKEN', 'ROOM_TAKEN', `The room is not free ${when}. Choose another room or other dates.`, [
    'roomId',
  ])
}

export const roomClosed = (day: Temporal.PlainDate) =>
  new Refusal('CONFLICT', 'ROOM_CLOSED', `The room is out of service on ${day}. Choose another room or other dates.`, [
    'roomId',
  ])

export const roomTooSmall = (day: Temporal.PlainDate) =>
  new Refusal(
    'CONFLICT',
    'ROOM_TOO_SMALL',
    `The room is too small for this household on ${day}. Choose a larger room.`,
    ['roomId'],
  )
