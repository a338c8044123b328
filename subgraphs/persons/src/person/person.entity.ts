import { CentreRow, Day, DayType, oneOf, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { CaseFile } from '../case-file/case-file.entity.js'
import { BirthDatePrecision, Sex } from './vocabulary.js'

@ObjectType({ description: 'A birth date and how far it can be relied upon (geboortedatum / date de naissance)' })
export class BirthDate {
  @Field(() => Day, { description: 'The day; the first of January when only the year is known' })
  on!: Temporal.PlainDate

  @Field(() => BirthDatePrecision, { description: 'How far it can be relied upon' })
  precision!: BirthDatePrecision
}

/** What is known of somebody besides their names. */
export interface Particulars {
  readonly birthDate: BirthDate | null
  readonly sex: Sex
  readonly nationalities: string[]
}

/** A human being whom a guidance is about, known through one case file. The names stand in a table of their own. */
@Entity({ tableName: 'person', ...walled })
@Check({ name: 'person_sex_known', expression: oneOf('sex', Sex) })
@Check({ name: 'person_birth_precision_known', expression: oneOf('birth_precision', BirthDatePrecision) })
@Check({ name: 'person_birth_with_precision', expression: '(born_on is null) = (birth_precision is null)' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A human being whom a guidance is about (cliënt, bewoner / client, résident)' })
export class Person extends CentreRow {
  static readonly prefix = 'person'

  @ManyToOne({ ...within(() => CaseFile, 'case_file_id') })
  caseFile!: Ref<CaseFile>

  @Property({ type: DayType, nullable: true })
  bornOn?: Temporal.PlainDate | null

  @Property({ type: 'text', nullable: true })
  birthPrecision?: BirthDatePrecision | null

  @Property({ type: 'text' })
  @Field(() => Sex, { nullable: true, description: 'Sex (geslacht / sexe)' })
  sex!: Sex

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Nationalities, as ISO 3166 codes of two letters' })
  nationalities!: string[]

  @Field(() => Int, { name: 'version', description: 'Give this as `expectedVersion` when changing it' })
  get shownVersion(): number {
    return this.version
  }

  @Field(() => BirthDate, { nullable: true, description: 'Birth date; null when nobody knows it' })
  get birthDate(): BirthDate | null {
    return this.bornOn && this.birthPrecision
      ? Object.assign(new BirthDate(), { on: this.bornOn, precision: this.birthPrecision })
      : null
  }

  describe({ birthDate, sex, nationalities }: Particulars): this {
    this.bornOn = birthDate?.on ?? null
    this.birthPrecision = birthDate?.precision ?? null
    this.sex = sex
    this.nationalities = nationalities
    return this
  }
}
