import { type AccessTable, to } from '@houvast/subgraph'
import { REFERRAL_STEPS } from '../referral/referral.rules.js'
import { CASE_FILE_STEPS } from './case-file.rules.js'

const seen = to('case:read')
const writers = to('case:write')

export const caseFileAccess = {
  Query: { caseFile: seen, caseFileByCode: seen, caseFiles: seen },
  Mutation: {
    acceptReferral: to(...REFERRAL_STEPS.ACCEPT.scopes),
    assignStrand: to(...CASE_FILE_STEPS.ASSIGN_STRAND.scopes),
    closeStrand: to(...CASE_FILE_STEPS.CLOSE_STRAND.scopes),
    changeGuidanceMode: to(...CASE_FILE_STEPS.CHANGE_MODE.scopes),
    startFollowUp: to(...CASE_FILE_STEPS.START_FOLLOW_UP.scopes),
    closeCaseFile: to(...CASE_FILE_STEPS.CLOSE.scopes),
    reopenCaseFile: to(...CASE_FILE_STEPS.REOPEN.scopes),
    // The mutation asks, in its own transaction, for an open strand or the lead of the team as well.
    addHouseholdMember: to(...CASE_FILE_STEPS.ADD_HOUSEHOLD_MEMBER.scopes),
  },
  CaseFile: {
    id: seen,
    centre: seen,
    version: seen,
    code: seen,
    mode: seen,
    modeFrom: seen,
    status: seen,
    openedOn: seen,
    followUpFrom: seen,
    closedOn: seen,
    closeReason: seen,
    reopenedOn: seen,
    exploitationForm: seen,
    languages: seen,
    strands: seen,
    // Who they are is said line by line in the table of Person.
    client: seen,
    household: seen,
    referral: to('referral:read'),
    isMine: seen,
    can: seen,
  },
  Strand: { id: seen, kind: seen, isOpen: seen, worker: seen, openedOn: seen, closedOn: seen },
  HouseholdMember: { id: seen, relation: seen, joinedOn: seen, leftOn: seen, bornHere: seen, person: seen },
  Referral: { caseFile: seen },
  CaseFileConnection: { nodes: seen, pageInfo: seen, totalCount: seen },
  CaseFilePayload: { caseFile: seen, userErrors: writers },
  AcceptReferralPayload: { caseFile: seen, referral: to('referral:read'), userErrors: writers },
} satisfies AccessTable
