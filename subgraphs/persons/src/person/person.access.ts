import { type AccessTable, type Condition, to } from '@houvast/subgraph'
import { CaseFile } from '../case-file/case-file.entity.js'
import { CASE_FILE_STEPS } from '../case-file/case-file.rules.js'
import { GIVE_STRANDS, hasTask } from '../case-file/task.js'
import type { Person } from './person.entity.js'

/** Has an open strand on the person's case file, or leads the team. */
const ownStrandOrTeamLead: Condition<Person> = {
  name: 'ownStrandOrTeamLead',
  askWhom: GIVE_STRANDS,
  holds: ({ context, source }) => hasTask(context, source.caseFile.id),
}

/** The person lives in the house: the case file is residential and not closed. */
const livesInTheHouse: Condition<Person> = {
  name: 'livesInTheHouse',
  askWhom: GIVE_STRANDS,
  holds: async ({ context, source }) =>
    (await context.loaders.byKey(CaseFile, source.caseFile.id))?.isResidential() ?? false,
}

const seen = to('case:read')
const identity = to('identity:read').when(ownStrandOrTeamLead)
const callName = identity.or(to('resident:name').when(livesInTheHouse))

export const personAccess = {
  // The mutation asks, in its own transaction, for an open strand or the lead of the team as well.
  Mutation: { correctIdentity: to(...CASE_FILE_STEPS.CORRECT_IDENTITY.scopes) },
  Person: {
    id: seen,
    version: seen,
    callName,
    fullName: identity,
    givenName: identity,
    familyName: identity,
    aliases: identity,
    birthDate: identity,
    nationalities: identity,
    sex: identity,
  },
  BirthDate: { on: to('identity:read'), precision: to('identity:read') },
  PersonPayload: { person: seen, userErrors: to('identity:write') },
} satisfies AccessTable
