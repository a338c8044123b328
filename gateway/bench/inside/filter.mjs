import { parse } from 'graphql'
import { AccessRules } from '../../dist/src/authorize/accessRules.js'
import { FilterCache } from '../../dist/src/authorize/filterCache.js'
import { policyOf } from '../../dist/src/authorize/policy.js'
import { grantsOf } from '../../dist/src/authorize/rule.js'
import { openGateway } from './gateway.mjs'
import { VIEWERS } from './viewers.mjs'

const MICROSECONDS = 1000
const WARM_CALLS = 200_000
const COLD_ROUNDS = 3

/**
 * What the filter alone costs, in CPU time of its thread, over these documents and twenty kinds of viewers.
 *
 * @returns milliseconds for a new pair of a document and grants (the mean, and the slowest pair in its best of three rounds), and
 * for one that is known
 */
export async function filterCost(supergraphSdl, texts) {
  const { schema, read } = await openGateway(supergraphSdl)
  const rules = new AccessRules(schema, policyOf(parse(supergraphSdl)))
  const questions = texts.flatMap(text => VIEWERS.map(viewer => questionOf(read(text), viewer)))
  const rounds = Array.from({ length: COLD_ROUNDS }, () => coldRound(rules, questions))
  const best = questions.map((_, index) => Math.min(...rounds.map(round => round[index])))
  return {
    pairs: questions.length,
    coldMeanMs: rounds.flat().reduce((sum, one) => sum + one, 0) / rounds.flat().length,
    coldSlowestMs: Math.max(...best),
    warmMs: warmCost(rules, questions),
  }
}

function questionOf({ queryHash: documentKey, ...asked }, viewer) {
  return { ...asked, documentKey, variables: variablesOf(asked.operation), viewer }
}

// Only Booleans can change what the filter decides.
const variablesOf = ({ variableDefinitions = [] }) =>
  Object.fromEntries(
    variableDefinitions
      .filter(({ type }) => (type.type ?? type).name?.value === 'Boolean')
      .map(({ variable }) => [variable.name.value, true]),
  )

const ask = (cache, { viewer, ...question }) => cache.filter({ ...question, grants: grantsOf(viewer) })

function coldRound(rules, questions) {
  const cache = new FilterCache(rules)
  return questions.map(question => milliseconds(() => ask(cache, question)))
}

function warmCost(rules, questions) {
  const cache = new FilterCache(rules)
  for (const question of questions) ask(cache, question)
  const calls = () => {
    for (let call = 0; call < WARM_CALLS; call++) ask(cache, questions[call % questions.length])
  }
  calls()
  return milliseconds(calls) / WARM_CALLS
}

function milliseconds(work) {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / MICROSECONDS
}
