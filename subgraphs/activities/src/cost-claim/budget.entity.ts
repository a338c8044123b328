import {
  CentreName,
  CentreRow,
  connectionOf,
  Day,
  DayType,
  euro,
  isBefore,
  joint,
  Money,
  Refusal,
} from '@houvast/subgraph'
import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, Int, ObjectType } from 'type-graphql'

/** From this part of its budget on, a line is nearly used. */
const NEARLY_PERCENT = 80

export const BUDGET_EXCEEDED = () =>
  new Refusal('CONFLICT', 'BUDGET_EXCEEDED', 'The budget line has not enough left for this claim.', ['budgetLineId'])

export const MONTH_OUTSIDE_LINE = () =>
  new Refusal('BAD_USER_INPUT', 'MONTH_OUTSIDE_LINE', 'The budget line does not cover the month of this claim.', [
    'budgetLineId',
  ])

/**
 * What a centre may claim in a period. The sum of approved claims is kept by the database when it sees an approval, row by row
 * and under the row's lock, so that no two approvals at once can pass the budget.
 */
@Entity({ tableName: 'budget_line', ...joint })
@Check({ name: 'budget_line_not_exceeded', expression: 'approved_cents >= 0 and approved_cents <= budget_cents' })
@Check({ name: 'budget_line_has_budget', expression: 'budget_cents > 0' })
@Check({ name: 'budget_line_ends_after_it_begins', expression: 'until_on > from_on' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a centre may claim of the VONA project in a period (budgetlijn / ligne budgétaire)' })
export class BudgetLine extends CentreRow {
  static readonly prefix = 'budget'

  @Field(() => CentreName, { name: 'centre', description: 'The centre whose budget it is' })
  get shownCentre() {
    return this.centre
  }

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called' })
  label!: string

  @Property({ type: DayType, fieldName: 'from_on' })
  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Property({ type: DayType, fieldName: 'until_on' })
  @Field(() => Day, { description: 'The day after the last day' })
  until!: Temporal.PlainDate

  @Property({ type: 'integer' })
  budgetCents!: number

  @Property({ type: 'integer' })
  approvedCents: Opt<number> = 0

  @Field(() => Money, { description: 'The whole budget' })
  get budget(): Opt<Money> {
    return euro(this.budgetCents)
  }

  @Field(() => Money, { description: 'The sum of the claims approved on it' })
  get approved(): Opt<Money> {
    return euro(this.approvedCents)
  }

  @Field(() => Money, { description: 'What is left' })
  get remaining(): Opt<Money> {
    return euro(this.budgetCents - this.approvedCents)
  }

  @Field(() => Int, { description: 'Used part of the budget in whole percents, rounded down' })
  get usedPercent(): Opt<number> {
    return Math.floor((this.approvedCents * 100) / this.budgetCents)
  }

  @Field(() => Boolean, { description: 'Whether 80 % or more is used, so that the coordinator is warned' })
  get isNearlyUsed(): Opt<boolean> {
    return this.approvedCents * 100 >= this.budgetCents * NEARLY_PERCENT
  }

  /** @throws BAD_USER_INPUT if it is not for such a claim, CONFLICT if it has not enough left */
  requireRoomFor(claim: { centre: string; month: Temporal.PlainDate; amountCents: number }) {
    if (claim.centre !== this.centre)
      throw new Refusal('BAD_USER_INPUT', 'LINE_OF_OTHER_CENTRE', 'Choose a budget line of the centre that claims.', [
        'budgetLineId',
      ])
    if (isBefore(claim.month, this.from) || !isBefore(claim.month, this.until)) throw MONTH_OUTSIDE_LINE()
    if (this.approvedCents + claim.amountCents > this.budgetCents) throw BUDGET_EXCEEDED()
  }
}

export const BudgetLineConnection = connectionOf(BudgetLine, 'BudgetLineConnection', 'A page of budget lines')
