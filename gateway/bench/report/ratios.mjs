const FIGURES = ['cpuMs', 'requestsPerSecond', 'p50Ms', 'p99Ms', 'peakMb']

/** Each contender's figures divided by those of every other one, by size: `{ [size]: { [figure]: { [name]: { [other]: ratio } } } }`. */
export const ratiosOf = (results, sizes) =>
  Object.fromEntries(sizes.map(size => [size, fromEach(FIGURES, figure => ratiosOfFigure(results, size, figure))]))

const ratiosOfFigure = (results, size, figure) =>
  fromEach(results, one => fromEach(results, other => rounded(one.sizes[size][figure] / other.sizes[size][figure])))

const fromEach = (list, compute) => Object.fromEntries(list.map(item => [item.name ?? item, compute(item)]))
const rounded = ratio => Math.round(ratio * 1000) / 1000
