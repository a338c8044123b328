import { textTable } from './text-table.mjs'

const COLUMNS = [
  ['CPU ms/request', 'cpuMs', 3],
  ['requests/s', 'requestsPerSecond', 0],
  ['cores used', 'coresUsed', 2],
  ['p50 ms', 'p50Ms', 2],
  ['p99 ms', 'p99Ms', 2],
  ['peak RSS MB', 'peakMb', 0],
  ['PSS MB', 'pssMb', 0],
]

/** The figures of all contenders at one size. */
export const figuresTable = (results, size) =>
  textTable([
    ['', ...COLUMNS.map(([heading]) => heading)],
    ...results.map(({ title, sizes }) => [
      title,
      ...COLUMNS.map(([, figure, digits]) => sizes[size][figure].toFixed(digits)),
    ]),
  ])

/** CPU per request of each contender (row) as a multiple of each other one's (column). */
export const cpuRatioTable = (results, ratios) =>
  textTable([
    ['CPU of row / CPU of column', ...results.map(({ name }) => name)],
    ...results.map(({ name, title }) => [title, ...results.map(other => ratios.cpuMs[name][other.name].toFixed(2))]),
  ])
