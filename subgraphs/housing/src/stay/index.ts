import { type Capability, caseFileSubject, keyOf } from '@houvast/subgraph'
import { type CaseFile, CaseFileResolver, findCaseFile } from './case-file.resolver.js'
import { Occupant } from './occupant.entity.js'
import { Placement } from './placement.entity.js'
import { stayAccess } from './stay.access.js'
import { Stay } from './stay.entity.js'
import { StayMutations } from './stay.mutations.js'
import { PlacementResolver, StayResolver } from './stay.resolver.js'

export { findMisfit } from './booking.rules.js'
export { Occupant } from './occupant.entity.js'
export { Placement } from './placement.entity.js'
export { REAL_UNTIL, STAY_REAL_UNTIL } from './real-until.js'
export { Stay } from './stay.entity.js'
export { merged } from './stay.rules.js'
export { StayState } from './words.js'

/** Placements and occupants are read through their stay, so it is loaded. */
const ofStay = ({ stay }: Placement | Occupant) => caseFileSubject(stay.unwrap().caseFileId)

export const stay: Capability = {
  entities: [Stay, Placement, Occupant],
  resolvers: [StayResolver, PlacementResolver, CaseFileResolver, StayMutations],
  references: {
    Stay: ({ loaders }, id) => loaders.byPublicId(Stay, id),
    CaseFile: (_context, id) => findCaseFile(id),
  },
  access: stayAccess,
  subjects: {
    CaseFile: (file: CaseFile) => caseFileSubject(keyOf('case', file.id)!),
    Stay: (each: Stay) => caseFileSubject(each.caseFileId),
    Placement: ofStay,
    Occupant: ofStay,
  },
}
