import { type Capability, caseFileSubject } from '@houvast/subgraph'
import type { CaseFileMatch } from './match.js'
import { searchAccess } from './search.access.js'
import { SearchResolver } from './search.resolver.js'

export const search: Capability = {
  entities: [],
  resolvers: [SearchResolver],
  access: searchAccess,
  subjects: { CaseFileMatch: (match: CaseFileMatch) => caseFileSubject(match.caseFile.id) },
}
