import { SubgraphMigration } from '@houvast/subgraph/database'

export class CreateReferrals extends SubgraphMigration {
  up() {
    this.addSql(`
      create table "persons"."code_counter" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "kind" text not null, "year" int not null, "last" int
        not null, primary key ("centre", "id"));
      alter table "persons"."code_counter" add constraint "code_counter_one_per_kind_and_year" unique ("centre",
        "kind", "year");
      create table "persons"."referral" ("centre" text not null, "id" uuid not null, "version" int not null
        default 1, "changed_at" timestamptz(3) not null, "received_at" timestamptz(3) not null, "channel" text
        not null, "source_kind" text not null, "urgency" text not null, "needs_shelter_tonight" boolean not
        null, "presumed_exploitation" text not null, "sex" text null, "age_band" text null, "is_minor" boolean
        not null, "region" text null, "languages" text[] not null, "needs_interpreter" boolean not null,
        "indicators" text[] not null, "code" text not null, "state" text not null, "intake_planned_on" date
        null, "intake_held_on" date null, "intake_worker_id" uuid null, "decided_on" date null,
        "redirect_reason" text null, "redirected_to" text null, "duplicate_of_id" uuid null, primary key
        ("centre", "id"));
      create index "referral_by_receipt" on "persons"."referral" ("centre", "received_at");
      alter table "persons"."referral" add constraint "referral_code_once" unique ("centre", "code");
      create table "persons"."referral_contact" ("centre" text not null, "id" uuid not null, "version" int not
        null default 1, "changed_at" timestamptz(3) not null, "referral_id" uuid not null, "sealed" bytea not
        null, primary key ("centre", "id"));
      alter table "persons"."referral_contact" add constraint "referral_contact_once" unique ("centre",
        "referral_id");
      alter table "persons"."code_counter" add constraint "code_counter_kind_known" check (kind in ('A', 'D'));
      alter table "persons"."code_counter" enable row level security;
      alter table "persons"."code_counter" force row level security;
      create policy "wall" on "persons"."code_counter" as restrictive using (centre = (select sec.my_centre()))
        with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."code_counter" using (true) with check (true);
      alter table "persons"."referral" add constraint "referral_centre_intake_worker_id_foreign" foreign key
        ("centre", "intake_worker_id") references "persons"."worker" ("centre", "id") on update restrict on
        delete restrict;
      alter table "persons"."referral" add constraint "referral_centre_duplicate_of_id_foreign" foreign key
        ("centre", "duplicate_of_id") references "persons"."referral" ("centre", "id") on update restrict on
        delete restrict;
      alter table "persons"."referral" add constraint "referral_duplicate_of_another" check ((state =
        'DUPLICATE') = (duplicate_of_id is not null) and duplicate_of_id is distinct from id);
      alter table "persons"."referral" add constraint "referral_redirected_with_reason" check ((state =
        'REDIRECTED') = (redirect_reason is not null));
      alter table "persons"."referral" add constraint "referral_accepted_after_intake" check
        ((state in ('INTAKE_DONE', 'ACCEPTED')) <= (intake_held_on is not null));
      alter table "persons"."referral" add constraint "referral_ends_on_a_day" check ((state in ('ACCEPTED',
        'REDIRECTED', 'DECLINED_BY_PERSON', 'NOT_A_VICTIM', 'NO_CONTACT', 'DUPLICATE')) = (decided_on is not
        null));
      alter table "persons"."referral" add constraint "referral_state_known" check (state in ('RECEIVED',
        'SCREENING', 'INTAKE_PLANNED', 'INTAKE_DONE', 'ACCEPTED', 'REDIRECTED', 'DECLINED_BY_PERSON',
        'NOT_A_VICTIM', 'NO_CONTACT', 'DUPLICATE'));
      alter table "persons"."referral" add constraint "referral_channel_known" check (channel in ('PHONE',
        'MAIL', 'WALK_IN', 'WEB_FORM', 'OUTREACH', 'HOTLINE'));
      alter table "persons"."referral" add constraint "referral_source_kind_known" check (source_kind in
        ('POLICE', 'SOCIAL_INSPECTION', 'PROSECUTOR', 'LABOUR_AUDITOR', 'IMMIGRATION_OFFICE', 'SOCIAL_SERVICE',
        'LEGAL_AID', 'NGO', 'HOSPITAL', 'PUBLIC_WELFARE_CENTRE', 'LAWYER', 'ASYLUM_CENTRE', 'CITIZEN',
        'PERSON_THEMSELVES', 'OTHER_CENTRE', 'FOREIGN_ORGANISATION', 'OWN_OUTREACH'));
      alter table "persons"."referral" add constraint "referral_urgency_known" check (urgency in ('DANGER_NOW',
        'TODAY', 'THIS_WEEK'));
      alter table "persons"."referral" add constraint "referral_presumed_exploitation_known" check
        (presumed_exploitation in ('SEXUAL', 'BEGGING', 'LABOUR_OR_SERVICES', 'ORGANS_TISSUE', 'FORCED_CRIME',
        'FORCED_MARRIAGE', 'ILLEGAL_ADOPTION', 'SURROGACY', 'SMUGGLING_AGGRAVATED', 'UNKNOWN', 'OTHER'));
      alter table "persons"."referral" add constraint "referral_sex_known" check (sex in ('FEMALE', 'MALE',
        'OTHER', 'UNKNOWN'));
      alter table "persons"."referral" add constraint "referral_age_band_known" check (age_band in ('AGE_0_11',
        'AGE_12_17', 'AGE_18_24', 'AGE_25_34', 'AGE_35_44', 'AGE_45_54', 'AGE_55_PLUS'));
      alter table "persons"."referral" enable row level security;
      alter table "persons"."referral" force row level security;
      create policy "wall" on "persons"."referral" as restrictive using (centre = (select sec.my_centre())) with
        check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."referral" using (true) with check (true);
      alter table "persons"."referral_contact" add constraint "referral_contact_centre_referral_id_foreign"
        foreign key ("centre", "referral_id") references "persons"."referral" ("centre", "id") on update
        restrict on delete restrict;
      alter table "persons"."referral_contact" enable row level security;
      alter table "persons"."referral_contact" force row level security;
      create policy "wall" on "persons"."referral_contact" as restrictive using (centre = (select
        sec.my_centre())) with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."referral_contact" using (true) with check (true);`)
    this.grantToCentres('code_counter', 'referral', 'referral_contact')
  }
}
