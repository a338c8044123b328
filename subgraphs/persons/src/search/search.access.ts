import { type AccessTable, to } from '@houvast/subgraph'

const seen = to('case:read')

export const searchAccess = {
  // Names are searched for those alone who also hold identity:read; by parts of a word only on files whose names they may read.
  Query: { search: seen },
  CaseFileMatch: { caseFile: seen, matchedOn: seen },
} satisfies AccessTable
