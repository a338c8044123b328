import { expect, test } from 'vitest'
import { attendanceSchema, attendancesOf } from './attendance.js'

test('whoever is left empty is not sent, and nought is somebody who did not come', () => {
  expect(attendancesOf({ registration_1: '', registration_2: '0', registration_3: '180' })).toEqual([
    { registrationId: 'registration_2', minutes: 0 },
    { registrationId: 'registration_3', minutes: 180 },
  ])
})

test('minutes are whole numbers', () => {
  expect(attendanceSchema.safeParse({ registration_1: '1.5' }).success).toBe(false)
  expect(attendanceSchema.safeParse({ registration_1: ' 90 ' }).success).toBe(true)
})
