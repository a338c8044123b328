import { parse } from 'graphql'
import { FilterCache } from '../../dist/src/authorize/filter/filterCache.js'
import { AccessRules } from '../../dist/src/authorize/policy/accessRules.js'
import { policyOf } from '../../dist/src/authorize/policy/policy.js'
import { grantsOf } from '../../dist/src/authorize/policy/rule.js'
import { openGateway } from './gateway.mjs'
import { VIEWERS } from './viewers.mjs'

const MICROSECONDS = 1000
const WARM_CALLS = 200_000
const COLD_ROUNDS = 5

/**
 * What the filter alone costs over these documents and twenty kinds of viewers, in milliseconds: for a new pair of a document and
 * grants (the mean in CPU time, and the slowest pair, each by the clock in its best of five rounds, which leaves out what else the
 * machine did meanwhile), and in CPU time for a pair that is known.
 */
export async function filterCost(supergraphSdl, texts) {
  const { schema, read } = await openGateway(supergraphSdl)
  const rules = new AccessRules(schema, policyOf(parse(supergraphSdl)))
  const questions = texts.flatMap(text => VIEWERS.map(viewer => questionOf(read(text), viewer)))
  const rounds = []
  const cpu = cpuMilliseconds(() => {
    for (let round = 0; round < COLD_ROUNDS; round++) rounds.push(coldRound(rules, questions))
  })
  return {
    pairs: questions.length,
    coldMeanMs: cpu / COLD_ROUNDS / questions.length,
    coldSlowestMs: Math.max(...questions.map((_, index) => Math.min(...rounds.map(round => round[index])))),
    warmMs: warmCost(rules, questions),
  }
}

function questionOf({ queryHash: documentKey, ...asked }, viewer) {
  return { ...asked, documentKey, variables: variablesOf(asked.operation), viewer }
}

// Of the values of variables, Booleans of conditions change what the filter decides; rules at inputs would as well, and there are none.
const variablesOf = ({ variableDefinitions = [] }) =>
  Object.fromEntries(
    variableDefinitions
      .filter(({ type }) => (type.type ?? type).name?.value === 'Boolean')
      .map(({ variable }) => [variable.name.value, true]),
  )

const ask = (cache, { viewer, ...question }) => cache.filter({ ...question, grants: grantsOf(viewer) })

function coldRound(rules, questions) {
  const cache = new FilterCache(rules)
  return questions.map(question => {
    const start = performance.now()
    ask(cache, question)
    return performance.now() - start
  })
}

function warmCost(rules, questions) {
  const cache = new FilterCache(rules)
  for (const question of questions) ask(cache, question)
  const calls = () => {
    for (let call = 0; call < WARM_CALLS; call++) ask(cache, questions[call % questions.length])
  }
  calls()
  return cpuMilliseconds(calls) / WARM_CALLS
}

// The kernel counts CPU time in coarse steps: good for a long run, not for one call.
function cpuMilliseconds(work) {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / MICROSECONDS
}
