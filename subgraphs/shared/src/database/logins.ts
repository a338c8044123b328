import { CENTRES, type Centre, type Viewer } from '@houvast/schema'

/** Where a login stands: in the space of one centre, or in the joint space that belongs to none. */
export const SPACES = [...CENTRES, 'JOINT'] as const
export type Space = Centre | 'JOINT'

/** The space whose login serves this viewer. */
export const spaceOf = (viewer: Viewer): Space => viewer.centre ?? 'JOINT'

/** The database roles of one subgraph: an owner nobody logs in as, a login that migrates, and one login per space. */
export const ownerOf = (subgraph: string) => `${subgraph}_owner`
export const migratorOf = (subgraph: string) => `${subgraph}_migrate`
export const loginOf = (subgraph: string, space: Space) => `${subgraph}_${space.toLowerCase()}`
