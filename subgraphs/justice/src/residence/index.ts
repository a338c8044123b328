import { type Capability, caseFileSubject } from '@houvast/subgraph'
import { type CaseFile, caseFileOf, keyOfCaseFile } from '../case-file.js'
import { keyOfWorker, workerOf } from '../worker.js'
import { CaseFileResidenceResolver, type ResidenceExpiry } from './case-file.resolver.js'
import { ResidenceDocument } from './document.entity.js'
import { ResidenceDocumentResolver, StatementResolver } from './document.resolver.js'
import { EndMutations } from './end.mutations.js'
import { FactMutations } from './fact.mutations.js'
import { MagistrateFeedback } from './feedback.entity.js'
import { OpeningMutations } from './opening.mutations.js'
import { PaperMutations } from './paper.mutations.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { ResidenceProcedureResolver } from './procedure.resolver.js'
import { residenceAccess } from './residence.access.js'
import { Statement } from './statement.entity.js'

const ofProcedure = ({ caseFileId }: { caseFileId: string }) => caseFileSubject(caseFileId)

// These are reached through their procedure only, so it is there.
const ofPart = ({ procedure }: ResidenceDocument | Statement | MagistrateFeedback) => ofProcedure(procedure.unwrap())

export const residence: Capability = {
  entities: [ResidenceProcedure, ResidenceDocument, Statement, MagistrateFeedback],
  resolvers: [
    ResidenceProcedureResolver,
    ResidenceDocumentResolver,
    StatementResolver,
    CaseFileResidenceResolver,
    OpeningMutations,
    PaperMutations,
    FactMutations,
    EndMutations,
  ],
  references: {
    ResidenceProcedure: ({ loaders }, id) => loaders.byPublicId(ResidenceProcedure, id),
    CaseFile: (_, id) => (keyOfCaseFile({ id }) ? caseFileOf(id) : null),
    Worker: (_, id) => (keyOfWorker({ id }) ? workerOf(id) : null),
  },
  access: residenceAccess,
  subjects: {
    CaseFile: (caseFile: CaseFile) => {
      const key = keyOfCaseFile(caseFile)
      return key ? caseFileSubject(key) : null
    },
    ResidenceProcedure: ofProcedure,
    ResidenceExpiry: (expiry: ResidenceExpiry) => ofProcedure(expiry),
    ResidenceDocument: ofPart,
    Statement: ofPart,
    MagistrateFeedback: ofPart,
  },
}
