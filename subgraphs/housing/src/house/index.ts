import { type Capability, caseFileSubject } from '@houvast/subgraph'
import { BoardResolver } from './board.resolver.js'
import type { RoomBoardEntry } from './board.types.js'
import { CapacityMutations } from './capacity.mutations.js'
import { houseAccess } from './house.access.js'
import { OccupancyResolver } from './occupancy.resolver.js'
import { type RoomTonight, TonightResolver } from './tonight.resolver.js'

/** The house as a whole: its board, tonight, its figures, and taking rooms out of service. */
export const house: Capability = {
  entities: [],
  resolvers: [BoardResolver, TonightResolver, OccupancyResolver, CapacityMutations],
  access: houseAccess,
  subjects: {
    RoomBoardEntry: (entry: RoomBoardEntry) => caseFileSubject(entry.caseFileId),
    RoomTonight: ({ caseFileId }: RoomTonight) => (caseFileId === null ? null : caseFileSubject(caseFileId)),
  },
}
