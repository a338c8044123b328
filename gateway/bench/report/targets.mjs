import { textTable } from './text-table.mjs'

/**
 * What Houvast has to reach, as rows of `{ figure, target, measured, isReached }`; rows whose contenders or sizes did not take
 * part are left out.
 */
export function targetsOf(results, inside) {
  const figures = Object.fromEntries(results.map(({ name, sizes }) => [name, sizes]))
  const rows = [
    ...costTargets(figures),
    ...linearTarget(figures),
    ...loadTargets(figures),
    ...insideTargets(figures, inside),
  ]
  return rows.map(({ most, value, digits = 2, unit = '', ...row }) => ({
    ...row,
    target: `<= ${most}${unit}`,
    measured: `${value.toFixed(digits)}${unit}`,
    isReached: value <= most,
  }))
}

export const targetsTable = targets =>
  textTable([
    ['', 'target', 'measured', 'reached'],
    ...targets.map(({ figure, target, measured, isReached }) => [figure, target, measured, isReached ? 'yes' : 'NO']),
  ])

const MOST_OF_LOWER_BOUND = { 20: 2.4, 200: 2.5, 2000: 2.5 }

function costTargets({ houvast, 'lower-bound': lowest, apollo }) {
  return Object.entries(MOST_OF_LOWER_BOUND).flatMap(([size, most]) => [
    ...ratio(`CPU/request at ${size} case files : lower bound`, most, houvast?.[size]?.cpuMs, lowest?.[size]?.cpuMs),
    ...(size === '20'
      ? ratio('CPU/request at 20 case files : @apollo/gateway', 0.35, houvast?.[size]?.cpuMs, apollo?.[size]?.cpuMs)
      : []),
  ])
}

function ratio(figure, most, one, other) {
  return one === undefined || other === undefined ? [] : [{ figure, most, value: one / other, unit: ' x' }]
}

/** Ten times the case files may cost ten times the CPU. */
const linearTarget = ({ houvast }) =>
  ratio('CPU/request at 2,000 case files : at 200', 10, houvast?.[2000]?.cpuMs, houvast?.[200]?.cpuMs)

function loadTargets({ houvast, 'lower-bound': lowest }) {
  const own = houvast?.[20]
  if (!own) return []
  return [
    ...ratio('p99 at 20 case files and a fixed rate : lower bound', 2, own.p99Ms, lowest?.[20]?.p99Ms),
    { figure: 'peak memory under that load', most: 220, value: own.peakMb, digits: 0, unit: ' MB' },
  ]
}

function insideTargets({ houvast }, inside) {
  if (!inside) return []
  const { filter, storm } = inside
  const cpu = houvast?.[20]?.cpuMs
  return [
    { figure: 'filter, new (document, grants): the slowest', most: 5, value: filter.coldSlowestMs, unit: ' ms' },
    ...(cpu === undefined
      ? []
      : [
          {
            figure: 'filter, known (document, grants): share of a request',
            most: 3,
            value: (100 * filter.warmMs) / cpu,
            unit: ' %',
          },
        ]),
    { figure: `${titleOf(storm)}: growth of the heap`, most: 64, value: storm.heapGrowthMb, digits: 0, unit: ' MB' },
    { figure: `${titleOf(storm)}: plans in use made again`, most: 0, value: storm.hotPlansMadeAgain, digits: 0 },
  ]
}

const titleOf = ({ documents, grants }) => `${documents.toLocaleString('en')} documents x ${grants} grants`
