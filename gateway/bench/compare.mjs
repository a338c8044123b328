import { CONTENDERS } from './contenders/index.mjs'
import { measureInside } from './measure/inside.mjs'
import { medianOfRounds } from './measure/statistics.mjs'
import { runRound } from './round.mjs'

/**
 * All rounds of all contenders, interleaved: every round asks each of them once, so that a busy minute of the machine falls
 * on all. Stops after the last whole round that fits in the time.
 *
 * @returns `{ rounds, results, absent, inside }`, results being `{ name, title, sizes: { [size]: figures } }` and inside what was
 * measured from inside ours, null when that was not wanted
 */
export async function compare(world, settings, say) {
  const { present, absent } = choose(settings.only)
  for (const { title, reason } of absent) say(`${title} does not take part: ${reason}`)
  const turns = new Map(present.map(contender => [contender, []]))
  const rounds = await runRounds(turns, world, settings, say)
  const inside = await lookInside(present, world, settings, say)
  return {
    rounds,
    absent,
    inside,
    results: [...turns].map(([contender, figures]) => resultOf(contender, figures, settings)),
  }
}

async function lookInside(present, world, { documents }, say) {
  if (documents === 0 || !present.some(({ name }) => name === 'houvast')) return null
  say(`inside Houvast: the filter, and ${documents} documents`)
  return measureInside(world, documents)
}

function choose(only) {
  const wanted = CONTENDERS.filter(({ name }) => !only || only.includes(name))
  if (wanted.length === 0) throw new Error(`--only takes some of ${CONTENDERS.map(({ name }) => name).join(', ')}`)
  const reasonOf = contender => contender.isAbsent?.() || null
  return {
    present: wanted.filter(contender => !reasonOf(contender)),
    absent: wanted.filter(reasonOf).map(contender => ({ title: contender.title, reason: reasonOf(contender) })),
  }
}

async function runRounds(turns, world, settings, say) {
  const start = performance.now()
  const limit = settings.minutes * 60_000
  let round = 0
  while (round < settings.rounds && !wouldExceed(performance.now() - start, round, limit)) {
    round++
    for (const [contender, figures] of turns) {
      say(`round ${round} of ${settings.rounds}: ${contender.title}`)
      figures.push(await runRound(contender, world, settings, round))
    }
  }
  if (round < settings.rounds)
    say(`stopped after round ${round}: the next would not fit in ${settings.minutes} minutes`)
  return round
}

const wouldExceed = (elapsed, rounds, limit) => rounds > 0 && elapsed * (1 + 1 / rounds) > limit

const resultOf = ({ name, title }, figures, { sizes }) => ({
  name,
  title,
  sizes: Object.fromEntries(sizes.map(size => [size, medianOfRounds(figures.map(bySize => bySize[size]))])),
})
