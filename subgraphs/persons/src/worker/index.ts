import type { Capability } from '@houvast/subgraph'
import { workerAccess } from './worker.access.js'
import { Worker } from './worker.entity.js'
import { ViewerResolver, WorkerResolver } from './worker.resolver.js'

export const worker: Capability = {
  entities: [Worker],
  resolvers: [ViewerResolver, WorkerResolver],
  references: { Worker: ({ loaders }, id) => loaders.byPublicId(Worker, id) },
  access: workerAccess,
}
