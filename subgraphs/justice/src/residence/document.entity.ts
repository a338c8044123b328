import { CentreRow, Day, DayType, oneOf, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import type { NewDocument } from './paper.rules.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { DocumentGapReason, ResidenceDocumentKind } from './vocabularies.js'

/**
 * One document of the chain. It is never changed: a later one takes its place. Both ends are kept, the one the law gives and the
 * one on the paper, with the difference between them, so that a wrong print can be shown to whoever printed it.
 */
@Entity({ tableName: 'residence_document', ...walled })
@Unique({ name: 'residence_document_one_in_place', properties: ['centre', 'procedure', 'sequence'] })
@Unique({ name: 'residence_document_one_extension', properties: ['centre', 'procedure'], where: 'is_extension' })
@Check({ name: 'residence_document_kind_known', expression: oneOf('kind', ResidenceDocumentKind) })
@Check({ name: 'residence_document_gap_known', expression: oneOf('gap_reason', DocumentGapReason) })
@Check({ name: 'residence_document_ends_after_issue', expression: 'printed_ends_on >= issued_on' })
@Check({
  name: 'residence_document_difference_true',
  expression: 'not (difference_in_days is distinct from (printed_ends_on - computed_ends_on))',
})
@ObjectType({ description: 'A residence document (verblijfsdocument / document de séjour)' })
export class ResidenceDocument extends CentreRow implements NewDocument {
  static readonly prefix = 'document'

  @ManyToOne({ ...within(() => ResidenceProcedure, 'procedure_id') })
  procedure!: Ref<ResidenceProcedure>

  @Property({ type: 'text' })
  @Field(() => ResidenceDocumentKind, { description: 'Which document' })
  kind!: keyof typeof ResidenceDocumentKind

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its place in the chain, from 1' })
  sequence!: number

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether it is the one extension of the attestation (verlenging / prolongation)',
  })
  isExtension!: boolean

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The day it was issued' })
  issuedOn!: Temporal.PlainDate

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'The last day that the law gives; null if it gives none' })
  computedEndsOn!: Temporal.PlainDate | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'The last day as printed on the paper; null if it was not recorded',
  })
  printedEndsOn!: Temporal.PlainDate | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the end that the law gives to the printed end; negative when the paper ends earlier',
  })
  differenceInDays!: number | null

  @Property({ type: 'text', nullable: true })
  @Field(() => DocumentGapReason, {
    nullable: true,
    description: 'Why it was issued only after the one before it had ended; null if there was no gap',
  })
  gapReason!: keyof typeof DocumentGapReason | null
}
