import { describe, expect, test } from 'vitest'
import { day, daysFrom } from './days.js'
import { tellStory } from './story.js'

const today = day('2026-11-23')
const story = tellStory(today)
const of = <T extends { centre: string }>(items: readonly T[], centre = 'PAGASA') =>
  items.filter(item => item.centre === centre)
const aYearAgo = today.subtract({ years: 1 })

const personNights = (centre: string) =>
  of(story.housing.stays, centre)
    .flatMap(stay =>
      stay.occupants.map(occupant => [occupant.from, occupant.until ?? stay.until ?? stay.plannedUntil] as const),
    )
    .reduce((sum, [from, until]) => {
      const first = [from, `${aYearAgo}`].sort()[1] as string
      const end = [until, `${today}`].sort()[0] as string
      return sum + Math.max(0, daysFrom(day(first), day(end)))
    }, 0)

describe('the demonstration of PAG-ASA', () => {
  test('has 210 open legal strands', () => {
    const open = of(story.persons.caseFiles)
      .flatMap(file => file.strands)
      .filter(strand => strand.kind === 'LEGAL' && !strand.closedOn)
    expect(open).toHaveLength(210)
  })

  test('received 400 referrals in the past year and accepted about 48', () => {
    const received = of(story.persons.referrals).filter(({ receivedAt }) => receivedAt >= `${aYearAgo}`)
    expect(received).toHaveLength(400)
    const accepted = received.filter(({ state }) => state === 'ACCEPTED').length
    expect(accepted).toBeGreaterThanOrEqual(46)
    expect(accepted).toBeLessThanOrEqual(50)
  })

  test('has 16 rooms and, within two in a hundred, 5,200 person-nights in the past year', () => {
    expect(of(story.housing.rooms)).toHaveLength(16)
    expect(Math.abs(personNights('PAGASA') - 5_200)).toBeLessThan(104)
  })

  test('has families, a birth in the house, and stays of three to nine months', () => {
    const stays = of(story.housing.stays)
    expect(stays.filter(stay => stay.occupants.length > 1).length).toBeGreaterThan(5)
    expect(stays.flatMap(stay => stay.occupants).filter(occupant => occupant.bornHere)).toHaveLength(1)
    const lengths = stays.filter(stay => stay.until).map(stay => daysFrom(day(stay.from), day(stay.until as string)))
    const typical = lengths.filter(length => length >= 85 && length <= 275).length
    expect(typical / lengths.length).toBeGreaterThan(0.85)
  })

  test('has residence procedures in every phase, and clients from the European Union without one', () => {
    const kinds = of(story.justice.procedures).map(procedure =>
      procedure.end
        ? 'ENDED'
        : procedure.notApplicableReason
          ? 'NOT_APPLICABLE'
          : (procedure.documents.at(-1)?.kind ?? 'NOT_STARTED'),
    )
    expect(new Set(kinds)).toEqual(
      new Set([
        'ENDED',
        'NOT_APPLICABLE',
        'NOT_STARTED',
        'ANNEX_15',
        'ATTESTATION_OF_REGISTRATION',
        'A_CARD',
        'B_CARD',
      ]),
    )
    const withProcedure = new Set(of(story.justice.procedures).map(procedure => procedure.caseFileId))
    const without = of(story.persons.caseFiles).filter(file => !withProcedure.has(file.id))
    expect(without.length).toBeGreaterThan(5)
    for (const file of without)
      expect(['RO', 'BG', 'PL', 'HU', 'BE']).toContain(file.household[0]?.person.nationalities[0])
  })
})

describe('the story', () => {
  test('is the same every time it is told of the same day', () => {
    expect(JSON.stringify(tellStory(today))).toBe(JSON.stringify(story))
  })

  test('marks every name as invented', () => {
    const names = [
      ...story.persons.workers.map(worker => worker.displayName),
      ...story.persons.caseFiles.flatMap(file => file.household.map(({ person }) => person.familyName)),
      ...story.activities.trainings.flatMap(training =>
        training.registrations.map(registration => registration.displayName),
      ),
    ]
    expect(names.filter(name => !name.includes('DEMO'))).toEqual([])
  })

  test('tells of nothing that has not happened yet, but for what is planned', () => {
    const past = [
      ...story.persons.referrals.flatMap(({ receivedAt, intakeHeldOn, decidedOn }) => [
        receivedAt.slice(0, 10),
        intakeHeldOn,
        decidedOn,
      ]),
      ...story.persons.caseFiles.flatMap(({ openedOn, closedOn }) => [openedOn, closedOn]),
      ...story.justice.procedures.flatMap(({ documents, statements, feedback, end }) => [
        ...documents.map(each => each.issuedOn),
        ...statements.map(each => each.madeOn),
        ...feedback.map(each => each.receivedOn),
        end?.on,
      ]),
    ]
    expect(past.filter(date => date !== undefined && date > `${today}`)).toEqual([])
  })

  test.each(['2026-12-31', '2027-02-28', '2028-02-29', '2027-07-14'])('holds its figures when told on %s', text => {
    const later = tellStory(day(text))
    const open = of(later.persons.caseFiles)
      .flatMap(file => file.strands)
      .filter(strand => strand.kind === 'LEGAL' && !strand.closedOn)
    expect(open).toHaveLength(210)
  })

  test('puts nobody in a room that somebody else is in', () => {
    for (const room of story.housing.rooms) {
      const taken = story.housing.stays
        .flatMap(stay => stay.placements)
        .filter(placement => placement.roomId === room.id)
        .sort((a, b) => (a.from < b.from ? -1 : 1))
      const overlapping = taken.slice(1).filter((placement, index) => placement.from < (taken[index]?.until ?? ''))
      expect(overlapping).toEqual([])
    }
  })
})
