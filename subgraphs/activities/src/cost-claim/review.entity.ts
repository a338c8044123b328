import { CentreRow, DayType, isBefore, oneOf, Refusal, vocabulary, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { CostClaim } from './claim.entity.js'

// Closed lists instead of text: what passes between a coordinator and a centre can then never name a person.
export const ClaimQuestion = vocabulary(
  'ClaimQuestion',
  'What the coordinator asks about a cost claim (vraag / question)',
  {
    PROOF_MISSING: 'The invoice or the proof of payment is missing or cannot be read',
    SESSION_COUNT: 'Is the number of sessions the one on the invoice?',
    UNIT_PRICE: 'Is the price of a session the one agreed with the provider?',
    PERIOD: 'Were all sessions held in this month?',
    ELIGIBILITY: 'Is the beneficiary a national of a country outside the EU, as the project asks?',
    OTHER_FUNDING: 'Is a part paid by another source, e.g. health insurance (mutualiteit / mutualité)?',
  },
)

export const ClaimAnswer = vocabulary('ClaimAnswer', 'What the centre answers (antwoord / réponse)', {
  CONFIRMED: 'It is right as claimed',
  PROOF_SENT: 'The proof has been sent to the coordinator',
  NOT_RIGHT: 'It is not right: please reject it, another claim follows',
})

export const ClaimRejectReason = vocabulary('ClaimRejectReason', 'Why a cost claim was refused (reden / motif)', {
  NOT_ELIGIBLE: 'The project does not pay for this beneficiary',
  OUTSIDE_PROJECT_PERIOD: 'The sessions were held outside the period of the project',
  PAID_BY_OTHER_SOURCE: 'Another source pays',
  INSUFFICIENT_PROOF: 'The proof is not sufficient',
  DUPLICATE: 'It was claimed before',
})

const OWN_OR_COORDINATOR = "centre = (select sec.my_centre()) or (select sec.my_centre()) = 'JOINT'"

/** What passes between the coordinator and the centre about a claim; the other two centres cannot read it. */
@Entity({
  tableName: 'cost_claim_review',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'wall', type: 'restrictive', using: OWN_OR_COORDINATOR, check: OWN_OR_COORDINATOR },
    { name: 'work', using: 'true', check: 'true' },
  ],
})
@Unique({ name: 'cost_claim_review_once', properties: ['centre', 'claim'] })
@Check({ name: 'cost_claim_review_question', expression: oneOf('question', ClaimQuestion) })
@Check({ name: 'cost_claim_review_answer', expression: oneOf('answer', ClaimAnswer) })
@Check({ name: 'cost_claim_review_reject_reason', expression: oneOf('reject_reason', ClaimRejectReason) })
export class CostClaimReview extends CentreRow {
  static readonly prefix = 'review'

  @ManyToOne({ ...within(() => CostClaim, 'claim_id') })
  claim!: Ref<CostClaim>

  /** The last question, and the answer to it. */
  @Property({ type: 'text', nullable: true })
  question: keyof typeof ClaimQuestion | null = null

  @Property({ type: 'text', nullable: true })
  answer: keyof typeof ClaimAnswer | null = null

  @Property({ type: 'text', nullable: true })
  rejectReason: keyof typeof ClaimRejectReason | null = null

  @Property({ type: DayType, nullable: true })
  paidOn: Temporal.PlainDate | null = null

  ask(question: keyof typeof ClaimQuestion) {
    this.question = question
    this.answer = null
  }

  /** @throws BAD_USER_INPUT for a day before the month of the sessions or after today */
  pay(paidOn: Temporal.PlainDate, month: Temporal.PlainDate, today: Temporal.PlainDate) {
    if (isBefore(paidOn, month) || isBefore(today, paidOn))
      throw new Refusal('BAD_USER_INPUT', 'PAID_ON_OUT_OF_RANGE', 'Give the day of the payment, at the latest today.', [
        'paidOn',
      ])
    this.paidOn = paidOn
  }
}
