import { expect, test } from 'vitest'
import { type Board, type BoardRow, lanesOf, weeksOf } from './board.js'
import { moved, pieceAt } from './cursor.js'

const RANGE = { __typename: 'DateRange', from: '2026-11-23', until: '2026-12-07' } as const
const ROOM = {
  __typename: 'Room',
  id: 'room_1',
  version: 1,
  label: '1',
  floor: 0,
  isAccessible: false,
  capacity: 2,
} as const

const entry = (from: string, until: string) => ({ from, until, state: 'ACTIVE' }) as BoardRow['entries'][number]
const closure = (from: string, until: string | null) => ({ id: 'c', from, until }) as BoardRow['closures'][number]
const board = (entries: BoardRow['entries'], closures: BoardRow['closures'] = []) =>
  ({
    range: RANGE,
    rows: [{ room: ROOM, entries, closures }],
    days: [],
  }) as unknown as Board
const shape = (given: Board, zoom: '2w' | '3m' = '2w') =>
  lanesOf(given, zoom).map(({ pieces }) => pieces.map(({ kind, start, end }) => `${kind} ${start}-${end}`))

test('every day of an empty room is a free cell', () => {
  expect(shape(board([]))[0]).toHaveLength(14)
})

test('a stay that reaches beyond the board is cut at its edges', () => {
  expect(shape(board([entry('2026-10-01', '2027-03-01')]))).toEqual([['stay 0-14']])
})

test('days before and after a stay are free, its day of leaving too', () => {
  const [pieces] = shape(board([entry('2026-11-25', '2026-12-05')]))
  expect(pieces).toEqual(['free 0-1', 'free 1-2', 'stay 2-12', 'free 12-13', 'free 13-14'])
})

test('a closure without an end lasts to the end of the board', () => {
  expect(shape(board([], [closure('2026-11-24', null)]))).toEqual([['free 0-1', 'closed 1-14']])
})

test('two stays that share a room on paper stand under each other and leave no free cell', () => {
  const both = [entry('2026-11-01', '2026-11-26'), entry('2026-11-25', '2026-12-07')]
  expect(shape(board(both))).toEqual([['stay 0-3'], ['stay 2-14']])
})

test('over three months free days are one cell a week', () => {
  expect(shape(board([entry('2026-11-25', '2026-11-27')]), '3m')).toEqual([
    ['free 0-2', 'stay 2-4', 'free 4-7', 'free 7-14'],
  ])
})

test('the weeks of the board end on Sundays', () => {
  expect(weeksOf({ from: '2026-11-25', until: '2026-12-07' })).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 12 },
  ])
})

test('arrow keys go from cell to cell and stop at the edges', () => {
  const lanes = lanesOf(board([entry('2026-11-25', '2026-12-05')]), '2w')
  const right = (column: number) => moved(lanes, { lane: 0, column }, 'ArrowRight')?.column
  expect([right(0), right(1), right(2), right(7), right(13)]).toEqual([1, 2, 12, 12, 13])
  expect(moved(lanes, { lane: 0, column: 12 }, 'ArrowLeft')?.column).toBe(2)
  expect(moved(lanes, { lane: 0, column: 5 }, 'ArrowUp')).toEqual({ lane: 0, column: 5 })
  expect(moved(lanes, { lane: 0, column: 5 }, 'End')?.column).toBe(13)
})

test('a key that does not move is left alone', () => {
  expect(moved([], { lane: 0, column: 0 }, 'q')).toBeNull()
})

test('where a line has no cell the nearest one is meant', () => {
  const lanes = lanesOf(board([entry('2026-11-23', '2026-11-26'), entry('2026-11-25', '2026-12-07')]), '2w')
  expect(pieceAt(lanes[0]!, 10)?.start).toBe(0)
})
