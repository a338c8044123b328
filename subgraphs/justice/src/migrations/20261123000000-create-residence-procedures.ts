import { SubgraphMigration } from '@houvast/subgraph/database'

const RUNNING = "state in ('NOT_STARTED', 'REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A', 'UNLIMITED')"

const ROW = `"centre" text not null, "id" uuid not null, "version" int not null default 1, "changed_at" timestamptz(3) not null`

export class CreateResidenceProcedures extends SubgraphMigration {
  up() {
    this.procedures()
    this.documents()
    this.statements()
    this.feedback()
    const tables = ['residence_procedure', 'residence_document', 'residence_statement', 'magistrate_feedback']
    for (const table of tables) this.wall(table)
    for (const table of tables.slice(1)) this.ofProcedure(table)
    this.grantToCentres(...tables)
  }

  private procedures() {
    this.addSql(`
      create table "justice"."residence_procedure" (${ROW}, "case_file_id" uuid not null, "responsible_id" uuid not null,
        "state" text not null, "opened_on" date not null, "is_minor" boolean not null, "is_unaccompanied" boolean not null,
        "not_applicable_reason" text null, "identity_proven_on" date null, "ended_on" date null, "end_reason" text null,
        "other_status" text null, primary key ("centre", "id"),
        constraint "residence_procedure_unaccompanied_is_minor" check (is_minor or not is_unaccompanied),
        constraint "residence_procedure_other_status_named" check ((state = 'OTHER_STATUS') = (other_status is not null)),
        constraint "residence_procedure_end_with_reason" check (
          (state in ('ENDED', 'REFUSED', 'WITHDRAWN_BY_PERSON', 'OTHER_STATUS')) = (ended_on is not null)
          and (ended_on is null) = (end_reason is null)),
        constraint "residence_procedure_end_reason_known" check (end_reason in ('PERIOD_EXPIRED_WITHOUT_STATEMENT',
          'CONTACT_RESUMED', 'GUIDANCE_ENDED', 'NO_LONGER_COOPERATES', 'PUBLIC_ORDER', 'FRAUD', 'NOT_A_VICTIM', 'DISMISSED',
          'NO_CONVICTION_REQUESTED', 'VOLUNTARY_RETURN', 'PERSON_CHOSE_OTHERWISE', 'OTHER_STATUS_OBTAINED')),
        constraint "residence_procedure_not_applicable_with_reason" check (
          (state = 'NOT_APPLICABLE') = (not_applicable_reason is not null)),
        constraint "residence_procedure_not_applicable_known" check (
          not_applicable_reason in ('EU_CITIZEN', 'BELGIAN', 'OTHER_STATUS')),
        constraint "residence_procedure_state_known" check (state in ('NOT_APPLICABLE', 'NOT_STARTED', 'REFLECTION',
          'PROVISIONAL_AI', 'TEMPORARY_A', 'UNLIMITED', 'ENDED', 'REFUSED', 'WITHDRAWN_BY_PERSON', 'OTHER_STATUS')));
      create index "residence_procedure_by_opening" on "justice"."residence_procedure" ("centre", "opened_on", "id");
      create index "residence_procedure_by_responsible" on "justice"."residence_procedure" ("centre", "responsible_id")
        where ${RUNNING};
      create index "residence_procedure_of_case_file" on "justice"."residence_procedure" ("centre", "case_file_id");
      create unique index "residence_procedure_one_running" on "justice"."residence_procedure" ("centre", "case_file_id")
        where ${RUNNING};`)
  }

  private documents() {
    this.addSql(`
      create table "justice"."residence_document" (${ROW}, "procedure_id" uuid not null, "kind" text not null,
        "sequence" int not null, "is_extension" boolean not null, "issued_on" date not null, "computed_ends_on" date null,
        "printed_ends_on" date null, "difference_in_days" int null, "gap_reason" text null, primary key ("centre", "id"),
        constraint "residence_document_one_in_place" unique ("centre", "procedure_id", "sequence"),
        constraint "residence_document_difference_true" check (
          not (difference_in_days is distinct from (printed_ends_on - computed_ends_on))),
        constraint "residence_document_ends_after_issue" check (printed_ends_on >= issued_on),
        constraint "residence_document_gap_known" check (gap_reason in ('IMMIGRATION_OFFICE_LATE', 'MUNICIPALITY_LATE',
          'ASKED_LATE', 'PERSON_UNREACHABLE', 'OTHER')),
        constraint "residence_document_kind_known" check (
          kind in ('ANNEX_15', 'ATTESTATION_OF_REGISTRATION', 'A_CARD', 'B_CARD')));
      create unique index "residence_document_one_extension" on "justice"."residence_document" ("centre", "procedure_id")
        where is_extension;`)
  }

  private statements() {
    this.addSql(`
      create table "justice"."residence_statement" (${ROW}, "procedure_id" uuid not null, "made_on" date not null,
        "kind" text not null, primary key ("centre", "id"),
        constraint "residence_statement_kind_known" check (kind in ('STATEMENT', 'COMPLAINT')));
      create index "residence_statement_of_procedure" on "justice"."residence_statement" ("centre", "procedure_id");`)
  }

  private feedback() {
    this.addSql(`
      create table "justice"."magistrate_feedback" (${ROW}, "procedure_id" uuid not null, "received_on" date not null,
        "considers_victim" boolean not null, "file_is_running" boolean not null, "cooperates" boolean not null,
        "no_danger_to_public_order" boolean not null, "requests_conviction" boolean not null,
        "led_to_conviction" boolean not null, primary key ("centre", "id"));
      create index "magistrate_feedback_of_procedure" on "justice"."magistrate_feedback"
        ("centre", "procedure_id", "received_on");`)
  }

  private wall(table: string) {
    this.addSql(`
      alter table "justice"."${table}" enable row level security;
      alter table "justice"."${table}" force row level security;
      create policy "wall" on "justice"."${table}" as restrictive
        using (centre = (select sec.my_centre())) with check (centre = (select sec.my_centre()));
      create policy "work" on "justice"."${table}" using (true) with check (true);`)
  }

  private ofProcedure(table: string) {
    this.addSql(`
      alter table "justice"."${table}" add constraint "${table}_centre_procedure_id_foreign"
        foreign key ("centre", "procedure_id") references "justice"."residence_procedure" ("centre", "id")
        on update restrict on delete restrict;`)
  }
}
