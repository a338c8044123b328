import { CentreRecord, connectionOf, Day, DayType, euro, joint, Money, oneOf, within } from '@houvast/subgraph'
import { type Opt, type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { BudgetLine } from './budget.entity.js'
import { type ClaimState, type ClaimStep, COUNTED, CostClaimState, movesInSql, stateAfter } from './claim.rules.js'

/**
 * The database's own word on the life of a claim: it begins as a draft, a centre's login takes only a centre's steps, the joint
 * login only the coordinator's, and approving counts the amount on its budget line or is refused.
 */
const TAKE_STEP = `
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then
      raise exception 'a claim begins as a draft' using errcode = 'check_violation', constraint = 'cost_claim_steps';
    end if;
    return new;
  end if;
  if old.state <> new.state and not (case sec.my_centre()
    when 'JOINT' then (old.state, new.state) in (${movesInSql('COORDINATOR')})
    else (old.state, new.state) in (${movesInSql('CENTRE')}) end) then
    raise exception 'there is no such step' using errcode = 'check_violation', constraint = 'cost_claim_steps';
  end if;
  if old.budget_line_id is not null and new.budget_line_id is distinct from old.budget_line_id then
    raise exception 'an approved claim stays on its line' using errcode = 'check_violation', constraint = 'cost_claim_steps';
  end if;
  if old.state <> 'APPROVED' and new.state = 'APPROVED' then
    update activities.budget_line l set approved_cents = l.approved_cents + new.amount_cents
      where l.centre = new.centre and l.id = new.budget_line_id and new.month >= l.from_on and new.month < l.until_on;
    if not found then
      raise exception 'no line for this month' using errcode = 'check_violation', constraint = 'cost_claim_month_in_line';
    end if;
  end if;
  return new;`

/**
 * Psychology costs of one month that a centre asks the VONA project to pay. All three centres read this row, so it holds no
 * person and nothing that leads to one: what the own centre keeps stands in tables of its own.
 */
@Entity({ tableName: 'cost_claim', ...joint })
@Check({ name: 'cost_claim_amount', expression: 'amount_cents = sessions * unit_price_cents' })
@Check({ name: 'cost_claim_positive', expression: 'sessions > 0 and unit_price_cents > 0' })
@Check({ name: 'cost_claim_month', expression: 'extract(day from month) = 1' })
@Check({ name: 'cost_claim_state', expression: oneOf('state', CostClaimState) })
@Check({
  name: 'cost_claim_on_a_line_once_approved',
  expression: `(budget_line_id is not null) = (state in (${COUNTED.map(state => `'${state}'`).join(', ')}))`,
})
@Index({ name: 'cost_claim_by_month', properties: ['month'] })
@Trigger({ name: 'takes_step', timing: 'before', events: ['insert', 'update'], body: TAKE_STEP })
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Psychology costs that a centre claims of the VONA project (kostenstaat / déclaration de dépenses)',
})
export class CostClaim extends CentreRecord {
  static readonly prefix = 'claim'

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The first day of the month in which the sessions were held' })
  month!: Temporal.PlainDate

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many sessions' })
  sessions!: number

  @Property({ type: 'integer' })
  unitPriceCents!: number

  @Property({ type: 'integer' })
  amountCents!: number

  @Property({ type: 'text' })
  @Field(() => CostClaimState, { description: 'How far it is' })
  state: Opt<ClaimState> = 'DRAFT'

  @ManyToOne({ ...within(() => BudgetLine, 'budget_line_id', { nullable: true }) })
  line: Ref<BudgetLine> | null = null

  @Field(() => Money, { description: 'The price of one session' })
  get unitPrice(): Opt<Money> {
    return euro(this.unitPriceCents)
  }

  @Field(() => Money, { description: 'Sessions times the price of one' })
  get amount(): Opt<Money> {
    return euro(this.amountCents)
  }

  /** @throws CONFLICT if the state does not allow the step */
  take(step: ClaimStep) {
    this.state = stateAfter(step, this.state)
  }

  /** Counts it on a line of its centre. @throws CONFLICT or BAD_USER_INPUT if the line is not for it or has not enough left */
  approveOn(line: BudgetLine) {
    this.take('APPROVE')
    line.requireRoomFor(this)
    this.line = ref(line)
  }
}

export const CostClaimConnection = connectionOf(
  CostClaim,
  'CostClaimConnection',
  'A page of cost claims, newest month first',
)
