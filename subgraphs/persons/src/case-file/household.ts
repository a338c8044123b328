import { notBefore, notInFuture, Refusal } from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Identity, identityOf } from '../person/identity.rules.js'
import { register } from '../person/register.js'
import type { CaseFile } from './case-file.entity.js'
import type { AddHouseholdMemberInput } from './case-file.inputs.js'
import { HouseholdMember } from './household-member.entity.js'

type PlainDate = Temporal.PlainDate

/** Makes the person whom the guidance is for the first of the household. */
export function addClient(em: EntityManager, caseFile: CaseFile, identity: Identity): void {
  join(em, caseFile, identity, { relation: 'CLIENT', joinedOn: caseFile.openedOn, bornHere: false })
}

/** Adds a partner or a child, also one that was born during the guidance. */
export function addHouseholdMember(
  em: EntityManager,
  caseFile: CaseFile,
  input: AddHouseholdMemberInput,
  today: PlainDate,
): void {
  caseFile.mustAllow('ADD_HOUSEHOLD_MEMBER')
  if (input.relation === 'CLIENT')
    throw new Refusal('BAD_USER_INPUT', 'CLIENT_IS_THERE', 'A case file has one client. Add a partner or a child.', [
      'relation',
    ])
  notInFuture(input.joinedOn, today, 'joinedOn')
  const identity = identityOf(input.person, today, ['person'])
  if (input.bornHere) mustBeBirth(input, identity, caseFile)
  join(em, caseFile, identity, input)
}

/** A birth in the household is of a child, on a known day, during the guidance. */
function mustBeBirth({ relation, joinedOn }: AddHouseholdMemberInput, { birthDate }: Identity, caseFile: CaseFile) {
  if (relation !== 'CHILD')
    throw new Refusal('BAD_USER_INPUT', 'BORN_AS_CHILD', 'Only a child can be born into the household.', ['relation'])
  if (birthDate?.precision !== 'EXACT' || !birthDate.on.equals(joinedOn))
    throw new Refusal(
      'BAD_USER_INPUT',
      'BIRTH_DATE_DIFFERS',
      'A child born here joins on the day of its birth. Give that day twice, as exact birth date too.',
      ['person', 'birthDate'],
    )
  notBefore(joinedOn, caseFile.openedOn, 'joinedOn')
}

type Place = Pick<HouseholdMember, 'relation' | 'joinedOn' | 'bornHere'>

function join(em: EntityManager, caseFile: CaseFile, identity: Identity, { relation, joinedOn, bornHere }: Place) {
  const { centre } = caseFile
  const person = ref(register(em, caseFile, identity))
  em.create(HouseholdMember, { centre, caseFile: ref(caseFile), person, relation, joinedOn, bornHere })
}
