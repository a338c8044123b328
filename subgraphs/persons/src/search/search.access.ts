import { type AccessTable, to } from '@houvast/subgraph'

const seen = to('case:read')

export const searchAccess = {
  // Names are searched for those alone who also hold identity:read.
  Query: { search: seen },
  CaseFileMatch: { caseFile: seen, matchedOn: seen },
} satisfies AccessTable
