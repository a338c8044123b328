import { type AccessTable, to } from '@houvast/subgraph'

const readers = to('deadline:read')

export const deadlineAccess = {
  Query: { deadlines: readers },
  CaseFile: { nextDeadline: readers },
  Worker: { deadlines: readers },
  ResidenceProcedure: { clocks: to('residence:read', 'deadline:read') },
  Deadline: {
    id: readers,
    kind: readers,
    dueOn: readers,
    daysLeft: readers,
    isHard: readers,
    alert: readers,
    rule: readers,
    caseFile: readers,
    responsible: readers,
    procedure: to('residence:read'),
  },
  DeadlineConnection: { nodes: readers, pageInfo: readers, totalCount: readers },
} satisfies AccessTable
