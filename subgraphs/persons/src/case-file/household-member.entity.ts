import { CentreRow, Day, DayType, oneOf, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Person } from '../person/person.entity.js'
import { CaseFile } from './case-file.entity.js'
import { HouseholdRelation } from './vocabulary.js'

/** Somebody whom a guidance is about: the client, a partner, a child. */
@Entity({ tableName: 'household_member', ...walled })
@Index({ name: 'household_member_by_case_file', properties: ['caseFile'] })
@Unique({ name: 'household_member_person_once', properties: ['person'] })
@Unique({
  name: 'household_member_one_client',
  expression:
    "create unique index household_member_one_client on persons.household_member (centre, case_file_id) where relation = 'CLIENT'",
})
@Check({ name: 'household_member_relation_known', expression: oneOf('relation', HouseholdRelation) })
@Check({ name: 'household_member_left_after_joining', expression: 'left_on >= joined_on' })
@Check({ name: 'household_member_born_as_child', expression: "not born_here or relation = 'CHILD'" })
@ObjectType({ description: 'Somebody in the household of a case file (gezinslid / membre du ménage)' })
export class HouseholdMember extends CentreRow {
  static readonly prefix = 'household'

  @ManyToOne({ ...within(() => CaseFile, 'case_file_id') })
  caseFile!: Ref<CaseFile>

  @ManyToOne({ ...within(() => Person, 'person_id') })
  person!: Ref<Person>

  @Property({ type: 'text' })
  @Field(() => HouseholdRelation, { description: 'Who this is in the household' })
  relation!: HouseholdRelation

  @Property({ type: DayType })
  @Field(() => Day, { description: 'First day in the household; the birth date of a child born during the guidance' })
  joinedOn!: Temporal.PlainDate

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day on which this person left the household' })
  leftOn?: Temporal.PlainDate | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'A child that was born during the guidance (geboren / né ici)' })
  bornHere!: boolean
}
