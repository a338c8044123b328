import { CentreRow, Day, DayType, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import type { FeedbackFacts } from './file.js'
import { ResidenceProcedure } from './procedure.entity.js'

/** What the public prosecutor or the labour prosecutor answered the Immigration Office. The four conditions of an A card. */
@Entity({ tableName: 'magistrate_feedback', ...walled })
@Index({ name: 'magistrate_feedback_of_procedure', properties: ['centre', 'procedure', 'receivedOn'] })
@ObjectType({ description: 'Feedback of the magistrate (antwoord van de magistraat / réponse du magistrat)' })
export class MagistrateFeedback extends CentreRow implements FeedbackFacts {
  static readonly prefix = 'feedback'

  @ManyToOne({ ...within(() => ResidenceProcedure, 'procedure_id') })
  procedure!: Ref<ResidenceProcedure>

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The day it was received' })
  receivedOn!: Temporal.PlainDate

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The magistrate considers the person a victim (slachtoffer / victime)' })
  considersVictim!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The file still runs (lopend dossier / dossier en cours)' })
  fileIsRunning!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The person clearly cooperates (werkt mee / collabore)' })
  cooperates!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'No danger to public order (openbare orde / ordre public)' })
  noDangerToPublicOrder!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'A conviction is requested in the final request (vordering / réquisitoire)' })
  requestsConviction!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'There was a conviction (veroordeling / condamnation)' })
  ledToConviction!: boolean
}
