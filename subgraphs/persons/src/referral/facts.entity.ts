import { CentreRecord, InstantType, Moment, oneOf } from '@houvast/subgraph'
import { Check, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Sex } from '../person/vocabulary.js'
import {
  AgeBand,
  ExploitationForm,
  ReferralChannel,
  ReferralSourceKind,
  TraffickingIndicator,
  Urgency,
} from './vocabulary.js'

const known = (column: string, words: object) =>
  Check({ name: `referral_${column}_known`, expression: oneOf(column, words) })

/** Holds the columns of `ReferralFacts` to their closed lists. A check on an abstract class would not reach the table. */
export const factsAreKnown: ClassDecorator = table => {
  known('channel', ReferralChannel)(table as never)
  known('source_kind', ReferralSourceKind)(table as never)
  known('urgency', Urgency)(table as never)
  known('presumed_exploitation', ExploitationForm)(table as never)
  known('sex', Sex)(table as never)
  known('age_band', AgeBand)(table as never)
}

/** What was told when a referral came in. Nothing in it names or reaches anybody: that is the contact, apart from this. */
@ObjectType()
export abstract class ReferralFacts extends CentreRecord {
  @Property({ type: InstantType })
  @Field(() => Moment, { description: 'When the centre heard of it (ontvangen op / reçu le)' })
  receivedAt!: Temporal.Instant

  @Property({ type: 'text' })
  @Field(() => ReferralChannel, { description: 'How it came in (kanaal / canal)' })
  channel!: ReferralChannel

  @Property({ type: 'text' })
  @Field(() => ReferralSourceKind, { description: 'Who referred, as a kind (bron / source)' })
  sourceKind!: ReferralSourceKind

  @Property({ type: 'text' })
  @Field(() => Urgency, { description: 'How soon somebody must answer (dringendheid / urgence)' })
  urgency!: Urgency

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether the person needs a bed tonight (opvang vannacht / accueil cette nuit)',
  })
  needsShelterTonight!: boolean

  @Property({ type: 'text' })
  @Field(() => ExploitationForm, {
    description: 'The form of exploitation that is presumed (vermoede uitbuiting / exploitation présumée)',
  })
  presumedExploitation!: ExploitationForm

  @Property({ type: 'text', nullable: true })
  @Field(() => Sex, { nullable: true, description: 'Sex of the person; null if nobody said (geslacht / sexe)' })
  sex?: Sex | null

  @Property({ type: 'text', nullable: true })
  @Field(() => AgeBand, { nullable: true, description: 'Age as a band; null if unknown (leeftijd / âge)' })
  ageBand?: AgeBand | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the person is, or may be, younger than 18 (minderjarig / mineur)' })
  isMinor!: boolean

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Region or town, never an address (regio / région)' })
  region?: string | null

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Languages the person speaks, as ISO 639 codes (talen / langues)' })
  languages!: string[]

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether an interpreter is needed (tolk nodig / interprète nécessaire)' })
  needsInterpreter!: boolean

  @Property({ type: 'text[]' })
  @Field(() => [TraffickingIndicator], { description: 'Signs of trafficking that were seen (signalen / indices)' })
  indicators!: TraffickingIndicator[]
}
