import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * What clients of the released contract would notice as broken, one sentence each. A change that is meant is listed, with the day
 * from which it holds, in the file of accepted changes; every other one stops the build.
 */
export async function breakingChanges(released: string, now: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(now))
  return changes.filter(change => change.criticality.level === CriticalityLevel.Breaking).map(change => change.message)
}
