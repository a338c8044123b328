import type { Viewer } from '@houvast/schema'
import { helper } from '@mikro-orm/core'
import { CentreRow } from '../model/record.js'

/**
 * Whether this viewer's centre may know of an object at all: it is not a row of a centre, it is a row of the own centre, or it is
 * a row of a joint project. The database answers the same question on its own; each must hold when the other is gone.
 */
export function isOfOwnCentre(viewer: Viewer, source: unknown): boolean {
  if (!(source instanceof CentreRow) || source.centre === viewer.centre) return true
  return helper(source).__meta.policies.some(policy => policy.name === 'read' && policy.command === 'select')
}
