import { type Capability, caseFileSubject } from '@houvast/subgraph'
import { deadlineAccess } from './deadline.access.js'
import type { Deadline } from './deadline.js'
import {
  CaseFileDeadlineResolver,
  DeadlineResolver,
  ProcedureDeadlineResolver,
  WorkerDeadlineResolver,
} from './deadline.resolver.js'

/** Nothing of it is stored: deadlines are reckoned from what other capabilities of this subgraph know. */
export const deadline: Capability = {
  entities: [],
  resolvers: [DeadlineResolver, ProcedureDeadlineResolver, CaseFileDeadlineResolver, WorkerDeadlineResolver],
  access: deadlineAccess,
  subjects: { Deadline: ({ caseFileId }: Deadline) => caseFileSubject(caseFileId) },
}
