import { CentreRow, Day, DayType, oneOf, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import type { StatementFacts } from './file.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { StatementKind } from './vocabularies.js'

/** That the person spoke, and when; never what was said. It is kept also when it came too late to open the next step. */
@Entity({ tableName: 'residence_statement', ...walled })
@Index({ name: 'residence_statement_of_procedure', properties: ['centre', 'procedure'] })
@Check({ name: 'residence_statement_kind_known', expression: oneOf('kind', StatementKind) })
@ObjectType({ description: 'A statement or complaint by the person (verklaring of klacht / déclaration ou plainte)' })
export class Statement extends CentreRow implements StatementFacts {
  static readonly prefix = 'statement'

  @ManyToOne({ ...within(() => ResidenceProcedure, 'procedure_id') })
  procedure!: Ref<ResidenceProcedure>

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The day it was made' })
  madeOn!: Temporal.PlainDate

  @Property({ type: 'text' })
  @Field(() => StatementKind, { description: 'Which of the two' })
  kind!: keyof typeof StatementKind
}
