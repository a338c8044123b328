import { CentreValue, connectionOf, Day, publicId, vocabulary } from '@houvast/subgraph'
import { Field, ID, Int, ObjectType } from 'type-graphql'

export const DeadlineKind = vocabulary('DeadlineKind', 'What must be done by then', {
  REFLECTION_ENDS: 'The reflection period ends (einde bedenktijd / fin du délai de réflexion)',
  ATTESTATION_ENDS: 'The attestation of registration ends (einde attest / fin de l’attestation)',
  A_CARD_RENEWAL: 'The A card ends and must be renewed (verlenging A-kaart / renouvellement carte A)',
  IDENTITY_PROOF: 'The identity is still to be proven (identiteitsbewijs / preuve d’identité)',
  WORK_PERMISSION_ENDS:
    'The permission to work ends with the document (toelating tot arbeid / autorisation de travail)',
  MAGISTRATE_FEEDBACK_DUE: 'The magistrate must be asked again (antwoord magistraat / réponse du magistrat)',
})

export const DeadlineAlert = vocabulary('DeadlineAlert', 'How pressing a deadline is', {
  NONE: 'There is time (er is tijd / il y a le temps)',
  SOON: 'First warning (binnenkort / bientôt)',
  NEAR: 'Second warning (dichtbij / proche)',
  URGENT: 'Last warning, the day itself included (dringend / urgent)',
  OVERDUE: 'The day has passed (voorbij / dépassé)',
})

/** A day by which something must be done. It is reckoned anew each time and never stored, so it cannot be out of date. */
@ObjectType({ description: 'A day by which something must be done (termijn / échéance)' })
export class Deadline extends CentreValue {
  static readonly prefix = 'deadline'

  procedureId!: string
  caseFileId!: string
  responsibleId!: string

  @Field(() => ID, { name: 'id', description: 'Opaque key, for machines; the same as long as the clock runs' })
  get publicId(): string {
    return `${publicId(Deadline.prefix, this.procedureId)}_${this.kind}`
  }

  @Field(() => DeadlineKind, { description: 'What must be done' })
  kind!: keyof typeof DeadlineKind

  @Field(() => Day, { description: 'The last day' })
  dueOn!: Temporal.PlainDate

  @Field(() => Int, { description: 'Days from today to the last day; 0 today, negative when it has passed' })
  daysLeft!: number

  @Field(() => Boolean, { description: 'Whether the law or a document sets the day; else it is the centre’s own' })
  isHard!: boolean

  @Field(() => DeadlineAlert, { description: 'How pressing it is' })
  alert!: keyof typeof DeadlineAlert

  @Field(() => String, {
    description:
      'Key of the rule that gives the day: DATE_ON_THE_PAPER, REFLECTION_45_DAYS, REFLECTION_45_DAYS_ORDER_TO_LEAVE, ' +
      'REFLECTION_MINOR_3_MONTHS, ATTESTATION_3_MONTHS, ATTESTATION_EXTENSION_3_MONTHS, A_CARD_6_MONTHS, ' +
      'IDENTITY_PROOF_REPEATED, FEEDBACK_BEFORE_END',
  })
  rule!: string
}

export const DeadlineConnection = connectionOf(Deadline, 'DeadlineConnection', 'A page of deadlines, the soonest first')
