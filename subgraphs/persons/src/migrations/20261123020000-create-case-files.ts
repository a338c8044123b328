import { SubgraphMigration } from '@houvast/subgraph/database'

export class CreateCaseFiles extends SubgraphMigration {
  up() {
    this.addSql(`
      create table "persons"."case_file" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "code" text not null, "mode" text not null, "mode_from"
        date not null, "status" text not null, "opened_on" date not null, "follow_up_from" date null,
        "closed_on" date null, "close_reason" text null, "reopened_on" date null, "exploitation_form" text not
        null, "languages" text[] not null, "referral_id" uuid not null, primary key ("centre", "id"));
      create index "case_file_by_opening" on "persons"."case_file" ("centre", "opened_on");
      alter table "persons"."case_file" add constraint "case_file_referral_once" unique ("centre",
        "referral_id");
      alter table "persons"."case_file" add constraint "case_file_code_once" unique ("centre", "code");
      create table "persons"."strand" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "case_file_id" uuid not null, "kind" text not null,
        "worker_id" uuid not null, "opened_on" date not null, "closed_on" date null, primary key ("centre",
        "id"));
      create index "strand_by_worker" on "persons"."strand" ("centre", "worker_id");
      alter table "persons"."strand" add constraint "strand_one_of_each_kind" unique ("centre", "case_file_id",
        "kind");
      create table "persons"."person" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "case_file_id" uuid not null, "born_on" date null,
        "birth_precision" text null, "sex" text not null, "nationalities" text[] not null, primary key
        ("centre", "id"));
      create table "persons"."person_name" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "person_id" uuid not null, "sealed" bytea not null,
        primary key ("centre", "id"));
      alter table "persons"."person_name" add constraint "person_name_once" unique ("centre", "person_id");
      create table "persons"."household_member" ("centre" text not null, "id" uuid not null, "version" int not
        null default 1, "changed_at" timestamptz(3) not null, "case_file_id" uuid not null, "person_id" uuid not
        null, "relation" text not null, "joined_on" date not null, "left_on" date null, "born_here" boolean not
        null, primary key ("centre", "id"));
      create index "household_member_by_case_file" on "persons"."household_member" ("centre", "case_file_id");
      create unique index household_member_one_client on persons.household_member (centre, case_file_id) where
        relation = 'CLIENT';
      alter table "persons"."household_member" add constraint "household_member_person_once" unique ("centre",
        "person_id");
      alter table "persons"."case_file" add constraint "case_file_centre_referral_id_foreign" foreign key
        ("centre", "referral_id") references "persons"."referral" ("centre", "id") on update restrict on delete
        restrict;
      alter table "persons"."case_file" add constraint "case_file_closed_with_reason" check ((status = 'CLOSED')
        = (close_reason is not null));
      alter table "persons"."case_file" add constraint "case_file_closed_on_a_day" check ((status = 'CLOSED') =
        (closed_on is not null));
      alter table "persons"."case_file" add constraint "case_file_reason_known" check (close_reason in
        ('GOALS_REACHED', 'PERSON_ENDED', 'LOST_CONTACT', 'CONDITIONS_BROKEN', 'NOT_A_VICTIM',
        'MOVED_TO_OTHER_CENTRE', 'LEFT_COUNTRY', 'DETENTION', 'DEATH', 'OTHER'));
      alter table "persons"."case_file" add constraint "case_file_exploitation_known" check (exploitation_form
        in ('SEXUAL', 'BEGGING', 'LABOUR_OR_SERVICES', 'ORGANS_TISSUE', 'FORCED_CRIME', 'FORCED_MARRIAGE',
        'ILLEGAL_ADOPTION', 'SURROGACY', 'SMUGGLING_AGGRAVATED', 'UNKNOWN', 'OTHER'));
      alter table "persons"."case_file" add constraint "case_file_status_known" check (status in ('OPEN',
        'FOLLOW_UP', 'CLOSED'));
      alter table "persons"."case_file" add constraint "case_file_mode_known" check (mode in ('RESIDENTIAL',
        'AMBULATORY'));
      alter table "persons"."case_file" enable row level security;
      alter table "persons"."case_file" force row level security;
      create policy "wall" on "persons"."case_file" as restrictive using (centre = (select sec.my_centre()))
        with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."case_file" using (true) with check (true);
      alter table "persons"."strand" add constraint "strand_centre_case_file_id_foreign" foreign key ("centre",
        "case_file_id") references "persons"."case_file" ("centre", "id") on update restrict on delete restrict;
      alter table "persons"."strand" add constraint "strand_centre_worker_id_foreign" foreign key ("centre",
        "worker_id") references "persons"."worker" ("centre", "id") on update restrict on delete restrict;
      alter table "persons"."strand" add constraint "strand_closed_after_opening" check (closed_on >=
        opened_on);
      alter table "persons"."strand" add constraint "strand_kind_known" check (kind in ('ADMINISTRATIVE',
        'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'));
      alter table "persons"."strand" enable row level security;
      alter table "persons"."strand" force row level security;
      create policy "wall" on "persons"."strand" as restrictive using (centre = (select sec.my_centre())) with
        check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."strand" using (true) with check (true);
      alter table "persons"."person" add constraint "person_centre_case_file_id_foreign" foreign key ("centre",
        "case_file_id") references "persons"."case_file" ("centre", "id") on update restrict on delete restrict;
      alter table "persons"."person" add constraint "person_birth_with_precision" check ((born_on is null) =
        (birth_precision is null));
      alter table "persons"."person" add constraint "person_birth_precision_known" check (birth_precision in
        ('EXACT', 'YEAR', 'ESTIMATED'));
      alter table "persons"."person" add constraint "person_sex_known" check (sex in ('FEMALE', 'MALE', 'OTHER',
        'UNKNOWN'));
      alter table "persons"."person" enable row level security;
      alter table "persons"."person" force row level security;
      create policy "wall" on "persons"."person" as restrictive using (centre = (select sec.my_centre())) with
        check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."person" using (true) with check (true);
      alter table "persons"."person_name" add constraint "person_name_centre_person_id_foreign" foreign key
        ("centre", "person_id") references "persons"."person" ("centre", "id") on update restrict on delete
        restrict;
      alter table "persons"."person_name" enable row level security;
      alter table "persons"."person_name" force row level security;
      create policy "wall" on "persons"."person_name" as restrictive using (centre = (select sec.my_centre()))
        with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."person_name" using (true) with check (true);
      alter table "persons"."household_member" add constraint "household_member_centre_case_file_id_foreign"
        foreign key ("centre", "case_file_id") references "persons"."case_file" ("centre", "id") on update
        restrict on delete restrict;
      alter table "persons"."household_member" add constraint "household_member_centre_person_id_foreign"
        foreign key ("centre", "person_id") references "persons"."person" ("centre", "id") on update restrict on
        delete restrict;
      alter table "persons"."household_member" add constraint "household_member_born_as_child" check (not
        born_here or relation = 'CHILD');
      alter table "persons"."household_member" add constraint "household_member_left_after_joining" check
        (left_on >= joined_on);
      alter table "persons"."household_member" add constraint "household_member_relation_known" check (relation
        in ('CLIENT', 'PARTNER', 'CHILD'));
      alter table "persons"."household_member" enable row level security;
      alter table "persons"."household_member" force row level security;
      create policy "wall" on "persons"."household_member" as restrictive using (centre = (select
        sec.my_centre())) with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."household_member" using (true) with check (true);`)
    this.grantToCentres('case_file', 'strand', 'person', 'person_name', 'household_member')
  }
}
