import { SubgraphMigration } from '@houvast/subgraph/database'
import { joint, ofCentreAndCoordinator, walled } from './walls.js'

/** The columns that every row of a centre has. */
const ROW = `"centre" text not null, "id" uuid not null, "version" int not null default 1,
  "changed_at" timestamptz(3) not null, primary key ("centre", "id")`

export class CreateCostClaims extends SubgraphMigration {
  up() {
    this.createBudgetLines()
    this.createClaims()
    this.createReviews()
    this.createOwnParts()
    this.grantSteps()
  }

  private createBudgetLines() {
    this.addSql(`
      create table "activities"."budget_line" (${ROW}, "label" text not null, "from_on" date not null,
        "until_on" date not null, "budget_cents" int not null, "approved_cents" int not null default 0,
        constraint "budget_line_ends_after_it_begins" check (until_on > from_on),
        constraint "budget_line_has_budget" check (budget_cents > 0),
        constraint "budget_line_not_exceeded" check (approved_cents >= 0 and approved_cents <= budget_cents));
      ${joint('budget_line')}`)
  }

  private createClaims() {
    this.addSql(`
      create table "activities"."cost_claim" (${ROW}, "month" date not null, "sessions" int not null,
        "unit_price_cents" int not null, "amount_cents" int not null, "state" text not null default 'DRAFT',
        "budget_line_id" uuid null,
        constraint "cost_claim_centre_budget_line_id_foreign" foreign key ("centre", "budget_line_id")
          references "activities"."budget_line" ("centre", "id") on update restrict on delete restrict,
        constraint "cost_claim_on_a_line_once_approved"
          check ((budget_line_id is not null) = (state in ('APPROVED', 'INCLUDED_IN_REPORT', 'PAID'))),
        constraint "cost_claim_state" check (state in ('DRAFT', 'SUBMITTED', 'QUERIED', 'ANSWERED', 'APPROVED',
          'INCLUDED_IN_REPORT', 'PAID', 'REJECTED')),
        constraint "cost_claim_month" check (extract(day from month) = 1),
        constraint "cost_claim_positive" check (sessions > 0 and unit_price_cents > 0),
        constraint "cost_claim_amount" check (amount_cents = sessions * unit_price_cents));
      create index "cost_claim_by_month" on "activities"."cost_claim" ("month");
      create function "activities"."cost_claim_takes_step_fn"() returns trigger as $$ begin
        if tg_op = 'INSERT' then
          if new.state <> 'DRAFT' then
            raise exception 'a claim begins as a draft' using errcode = 'check_violation', constraint = 'cost_claim_steps';
          end if;
          return new;
        end if;
        if old.state <> new.state and not (case sec.my_centre()
          when 'JOINT' then (old.state, new.state) in (('SUBMITTED', 'QUERIED'), ('ANSWERED', 'QUERIED'),
            ('SUBMITTED', 'APPROVED'), ('ANSWERED', 'APPROVED'), ('SUBMITTED', 'REJECTED'), ('QUERIED', 'REJECTED'),
            ('ANSWERED', 'REJECTED'), ('APPROVED', 'INCLUDED_IN_REPORT'), ('INCLUDED_IN_REPORT', 'PAID'))
          else (old.state, new.state) in (('DRAFT', 'SUBMITTED'), ('QUERIED', 'ANSWERED')) end) then
          raise exception 'there is no such step' using errcode = 'check_violation', constraint = 'cost_claim_steps';
        end if;
        if old.budget_line_id is not null and new.budget_line_id is distinct from old.budget_line_id then
          raise exception 'an approved claim stays on its line'
            using errcode = 'check_violation', constraint = 'cost_claim_steps';
        end if;
        if old.state <> 'APPROVED' and new.state = 'APPROVED' then
          update activities.budget_line l set approved_cents = l.approved_cents + new.amount_cents
            where l.centre = new.centre and l.id = new.budget_line_id and new.month >= l.from_on and new.month < l.until_on;
          if not found then
            raise exception 'no line for this month'
              using errcode = 'check_violation', constraint = 'cost_claim_month_in_line';
          end if;
        end if;
        return new; end; $$ language plpgsql;
      create trigger "takes_step" before insert or update on "activities"."cost_claim"
        for each row execute function "activities"."cost_claim_takes_step_fn"();
      ${joint('cost_claim')}`)
  }

  private createReviews() {
    this.addSql(`
      create table "activities"."cost_claim_review" (${ROW}, "claim_id" uuid not null, "question" text null,
        "answer" text null, "reject_reason" text null, "paid_on" date null,
        constraint "cost_claim_review_once" unique ("centre", "claim_id"), ${ofClaim('cost_claim_review')},
        constraint "cost_claim_review_reject_reason" check (reject_reason in ('NOT_ELIGIBLE', 'OUTSIDE_PROJECT_PERIOD',
          'PAID_BY_OTHER_SOURCE', 'INSUFFICIENT_PROOF', 'DUPLICATE')),
        constraint "cost_claim_review_answer" check (answer in ('CONFIRMED', 'PROOF_SENT', 'NOT_RIGHT')),
        constraint "cost_claim_review_question" check (question in ('PROOF_MISSING', 'SESSION_COUNT', 'UNIT_PRICE',
          'PERIOD', 'ELIGIBILITY', 'OTHER_FUNDING')));
      ${ofCentreAndCoordinator('cost_claim_review')}`)
  }

  private createOwnParts() {
    this.addSql(`
      create table "activities"."cost_claim_detail" (${ROW}, "claim_id" uuid not null, "provider" text null,
        "invoice_reference" text null, "beneficiary_ref" text null,
        constraint "cost_claim_detail_once" unique ("centre", "claim_id"), ${ofClaim('cost_claim_detail')});
      ${walled('cost_claim_detail')}
      create table "activities"."cost_claim_link" (${ROW}, "claim_id" uuid not null, "case_file_id" uuid not null,
        constraint "cost_claim_link_once" unique ("centre", "claim_id"), ${ofClaim('cost_claim_link')});
      create index "cost_claim_link_case_file" on "activities"."cost_claim_link" ("centre", "case_file_id");
      ${walled('cost_claim_link')}`)
  }

  /** What a claim costs is written once; afterwards a login changes only what its side decides. */
  private grantSteps() {
    const { centreLogins: centres, jointLogin: coordinator } = this
    this.addSql(`
      grant select, insert on activities.budget_line, activities.cost_claim, activities.cost_claim_review,
        activities.cost_claim_detail, activities.cost_claim_link to ${centres};
      grant update (state, version, changed_at) on activities.cost_claim to ${centres};
      grant update (answer, version, changed_at) on activities.cost_claim_review to ${centres};
      grant select on activities.budget_line, activities.cost_claim, activities.cost_claim_review to ${coordinator};
      grant update (state, budget_line_id, version, changed_at) on activities.cost_claim to ${coordinator};
      grant update (question, answer, reject_reason, paid_on, version, changed_at) on activities.cost_claim_review
        to ${coordinator};
      grant update (approved_cents) on activities.budget_line to ${coordinator}`)
  }
}

const ofClaim = (table: string) => `constraint "${table}_centre_claim_id_foreign" foreign key ("centre", "claim_id")
  references "activities"."cost_claim" ("centre", "id") on update restrict on delete restrict`
