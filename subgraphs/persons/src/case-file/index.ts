import { type Capability, caseFileSubject } from '@houvast/subgraph'
import { caseFileAccess } from './case-file.access.js'
import { CaseFile } from './case-file.entity.js'
import { CaseFileFields, HouseholdMemberFields, ReferralFields, StrandFields } from './case-file.fields.js'
import { CaseFileMutations } from './case-file.mutations.js'
import { CaseFileResolver } from './case-file.resolver.js'
import { HouseholdMember } from './household-member.entity.js'
import { Strand } from './strand.entity.js'

export const caseFile: Capability = {
  entities: [CaseFile, Strand, HouseholdMember],
  resolvers: [CaseFileResolver, CaseFileMutations, CaseFileFields, StrandFields, HouseholdMemberFields, ReferralFields],
  references: { CaseFile: ({ loaders }, id) => loaders.byPublicId(CaseFile, id) },
  access: caseFileAccess,
  subjects: {
    CaseFile: (caseFile: CaseFile) => caseFileSubject(caseFile.id),
    Strand: (strand: Strand) => caseFileSubject(strand.caseFile.id),
    HouseholdMember: (member: HouseholdMember) => caseFileSubject(member.caseFile.id),
  },
}
