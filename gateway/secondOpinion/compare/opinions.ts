import { type Role, SCOPES_OF_ROLE } from '@houvast/schema'
import { grantsOf } from '../../src/authorize/policy/rule.js'
import { HIVE_RUNTIMES } from '../gateways/hive.js'
import type { Question } from '../gateways/peer.js'
import type { RunningWorld } from '../worlds/runningWorld.js'
import { explain } from './explain.js'

/** Asks all three as somebody with a role, and finds for each runtime of the other gateway why it answers differently. */
export async function opinionsOn({ ask, schema, policy }: RunningWorld, role: Role, question: Question) {
  const { query } = question
  const opinions = await ask(role, question)
  const grants = grantsOf({ scopes: SCOPES_OF_ROLE[role] })
  const explained = HIVE_RUNTIMES.map(runtime => ({
    runtime,
    ...explain({ query, schema, policy, grants, ours: opinions.houvast, theirs: opinions[runtime] }),
  }))
  return { ...opinions, grants, explained }
}
