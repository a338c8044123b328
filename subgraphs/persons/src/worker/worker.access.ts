import { type AccessTable, signedIn, to } from '@houvast/subgraph'

const colleagues = to('staff:read')

export const workerAccess = {
  Query: { viewer: signedIn, worker: colleagues, workers: colleagues },
  Viewer: { id: signedIn, centre: signedIn, roles: signedIn, can: signedIn, worker: signedIn },
  Worker: { id: colleagues, centre: colleagues, displayName: colleagues, roles: colleagues, isActive: colleagues },
  WorkerConnection: { nodes: colleagues, pageInfo: colleagues, totalCount: colleagues },
} satisfies AccessTable
