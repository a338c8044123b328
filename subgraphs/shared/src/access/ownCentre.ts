import type { Viewer } from '@houvast/schema'
import { helper } from '@mikro-orm/core'
import { CentreRow, CentreValue } from '../model/record.js'

/**
 * Whether this viewer's centre may know of an object at all: it is no row of a centre nor reckoned from one, it is of the own
 * centre, or it is a row of a joint project. The database answers the same question on its own; each must hold when the other is
 * gone.
 */
export function isOfOwnCentre(viewer: Viewer, source: unknown): boolean {
  if (source instanceof CentreValue) return source.centre === viewer.centre
  if (!(source instanceof CentreRow) || source.centre === viewer.centre) return true
  return helper(source).__meta.policies.some(policy => policy.name === 'read' && policy.command === 'select')
}
