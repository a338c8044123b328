import { type AccessTable, signedIn, to } from '@houvast/subgraph'

const colleagues = to('staff:read')
// Analysts ask as well who they are; they have no colleagues here.
const oneself = signedIn.tagged('analytics')

export const workerAccess = {
  Query: { viewer: oneself, worker: colleagues, workers: colleagues },
  Viewer: { id: oneself, centre: signedIn, roles: oneself, can: oneself, worker: signedIn },
  Worker: { id: colleagues, centre: colleagues, displayName: colleagues, roles: colleagues, isActive: colleagues },
  WorkerConnection: { nodes: colleagues, pageInfo: colleagues, totalCount: colleagues },
} satisfies AccessTable
