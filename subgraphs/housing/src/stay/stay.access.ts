import { type AccessTable, signedIn, to } from '@houvast/subgraph'

const house = to('shelter:read')
const staff = to('shelter:write')

export const stayAccess = {
  Query: { stay: house, stays: house },
  Mutation: {
    reserveStay: staff,
    admitResident: staff,
    admitReservedStay: staff,
    moveStay: staff,
    changeStayDates: staff,
    addOccupant: staff,
    endStay: staff,
    cancelStay: staff,
  },
  // The key alone tells nothing; whoever asks has it already.
  CaseFile: { id: signedIn, currentStay: house, stays: house },
  Stay: {
    id: house,
    centre: house,
    caseFile: house,
    state: house,
    from: house,
    plannedUntil: house,
    until: house,
    room: house,
    placements: house,
    occupants: house,
    nights: house,
    alert: house,
    destination: house,
    can: house,
    version: house,
  },
  StayConnection: { nodes: house, pageInfo: house, totalCount: house },
  StayPayload: { stay: staff, userErrors: staff },
  Placement: { id: house, room: house, from: house, until: house, reason: house },
  Occupant: { id: house, kind: house, from: house, until: house, bornHere: house },
} satisfies AccessTable
