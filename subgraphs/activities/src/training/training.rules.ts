import { CENTRES, type Centre } from '@houvast/schema'
import { isBefore, keyOfRecord, Refusal, requiredText } from '@houvast/subgraph'
import { type RegistrationState, TrainingRegistration } from './registration.entity.js'
import type { TrainingSession, TrainingTheme } from './session.entity.js'

/** What the rules of the line look at in a registration. */
export type InLine = Pick<TrainingRegistration, 'id' | 'state' | 'placeInLine' | 'isActive'>

/** Those who have a place: the first in the line, as many as the capacity, without those who gave up. */
export function seated<T extends InLine>(line: readonly T[], capacity: number): T[] {
  return line
    .filter(registration => registration.isActive)
    .sort((one, other) => one.placeInLine - other.placeInLine)
    .slice(0, capacity)
}

/** What people are told a registration is: whoever has no place yet waits. */
export function shownState(registration: InLine, line: readonly InLine[], capacity: number) {
  const waits = registration.isActive && !seated(line, capacity).some(each => each.id === registration.id)
  return waits ? ('WAITLISTED' satisfies keyof typeof RegistrationState) : registration.state
}

export const placesLeft = (line: readonly InLine[], capacity: number) => capacity - seated(line, capacity).length

export interface Attendance {
  /** Public id. */
  readonly registrationId: string
  readonly minutes: number
}

/**
 * Records who took part and for how long, at most as long as the training lasted. Whoever is not named stays as they are.
 * @throws BAD_USER_INPUT for a registration without a place, or too many minutes
 */
export function recordAttendance(
  session: Pick<TrainingSession, 'capacity' | 'minutes'>,
  line: readonly TrainingRegistration[],
  attendances: readonly Attendance[],
) {
  const withPlace = new Map(seated(line, session.capacity).map(registration => [registration.id, registration]))
  for (const [index, { registrationId, minutes }] of attendances.entries()) {
    const registration = withPlace.get(keyOfRecord(TrainingRegistration, registrationId) ?? '')
    const path = ['attendances', String(index)]
    if (!registration)
      throw new Refusal(
        'BAD_USER_INPUT',
        'HAS_NO_PLACE',
        'Only somebody with a place in this training can attend it.',
        [...path, 'registrationId'],
      )
    if (minutes < 0 || minutes > session.minutes)
      throw new Refusal(
        'BAD_USER_INPUT',
        'MINUTES_OUT_OF_RANGE',
        'Nobody attends longer than the training lasts; 0 minutes stands for a no-show.',
        [...path, 'minutes'],
      )
    registration.attend(minutes)
  }
}

/** What a coordinator says of a training when planning it. */
export interface TrainingPlan {
  readonly hostCentre?: Centre | null
  readonly title: string
  readonly theme: keyof typeof TrainingTheme
  readonly heldOn: Temporal.PlainDate
  readonly startsAt: string
  readonly minutes: number
  readonly place: string
  readonly trainer: string
  readonly capacity: number
}

/** More than all staff of the three centres together. */
const MAX_CAPACITY = 500
const MINUTES_OF_A_DAY = 1440
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** The columns of a new training. @throws BAD_USER_INPUT, naming the field */
export function planned(plan: TrainingPlan, centre: Centre, today: Temporal.PlainDate) {
  const { heldOn, startsAt, minutes, capacity, theme } = plan
  const hostCentre = plan.hostCentre ?? centre
  demand(CENTRES.includes(hostCentre), 'HOST_UNKNOWN', 'Choose one of the three centres.', 'hostCentre')
  demand(!isBefore(heldOn, today), 'DAY_IS_PAST', 'Choose today or a later day.', 'heldOn')
  demand(TIME.test(startsAt), 'TIME_INVALID', 'Write the time as hh:mm.', 'startsAt')
  demand(
    minutes >= 1 && minutes <= MINUTES_OF_A_DAY,
    'MINUTES_OUT_OF_RANGE',
    'A training lasts 1 to 1440 minutes.',
    'minutes',
  )
  demand(
    capacity >= 1 && capacity <= MAX_CAPACITY,
    'CAPACITY_OUT_OF_RANGE',
    'A training has 1 to 500 places.',
    'capacity',
  )
  return {
    centre,
    hostCentre,
    theme,
    heldOn,
    startsAt,
    minutes,
    capacity,
    title: requiredText(plan.title, ['title']),
    place: requiredText(plan.place, ['place']),
    trainer: requiredText(plan.trainer, ['trainer']),
  }
}

function demand(isRight: boolean, reason: string, message: string, field: string) {
  if (!isRight) throw new Refusal('BAD_USER_INPUT', reason, message, [field])
}
