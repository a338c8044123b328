import { SubgraphMigration } from '@houvast/subgraph/database'
import { joint, walled } from './walls.js'

export class CreateTrainings extends SubgraphMigration {
  up() {
    this.createSessions()
    this.createRegistrations()
    this.createAttendees()
    // A centre changes its own registrations and nothing else of a training; the coordinator's deeds go by the joint login.
    this.addSql(`grant select, insert on activities.training_session, activities.training_registration
      to ${this.centreLogins}`)
    this.addSql(`grant update (state, version, changed_at) on activities.training_registration to ${this.centreLogins}`)
    this.addSql(`grant select on activities.training_session, activities.training_registration to ${this.jointLogin}`)
    this.addSql(`grant update (state, version, changed_at) on activities.training_session to ${this.jointLogin}`)
    this.addSql(`grant update (state, attended_minutes, version, changed_at) on activities.training_registration
      to ${this.jointLogin}`)
    this.grantToCentres('training_attendee')
  }

  private createSessions() {
    this.addSql(`
      create table "activities"."training_session" ("centre" text not null, "id" uuid not null, "version" int not null default 1,
        "changed_at" timestamptz(3) not null, "host_centre" text not null, "title" text not null, "theme" text not null,
        "held_on" date not null, "starts_at" text not null, "minutes" int not null, "place" text not null,
        "trainer" text not null, "capacity" int not null, "state" text not null default 'PLANNED',
        primary key ("centre", "id"),
        constraint "training_session_has_places" check (capacity > 0),
        constraint "training_session_lasts" check (minutes >= 1 and minutes <= 1440),
        constraint "training_session_state" check (state in ('PLANNED', 'HELD', 'CANCELLED')),
        constraint "training_session_theme" check (theme in ('TRAUMA_INFORMED', 'GENDER_SENSITIVE')),
        constraint "training_session_host" check (host_centre in ('PAGASA', 'PAYOKE', 'SURYA')));
      create index "training_session_by_day" on "activities"."training_session" ("held_on");
      ${joint('training_session')}`)
  }

  private createRegistrations() {
    this.addSql(`
      create table "activities"."training_registration" ("centre" text not null, "id" uuid not null,
        "version" int not null default 1, "changed_at" timestamptz(3) not null, "session_id" uuid not null,
        "place_in_line" int not null default 0, "display_name" text not null, "state" text not null default 'REGISTERED',
        "attended_minutes" int null, primary key ("centre", "id"),
        constraint "training_registration_state" check ((state in ('REGISTERED', 'CANCELLED') and attended_minutes is null)
          or (state = 'ATTENDED' and attended_minutes > 0) or (state = 'NO_SHOW' and attended_minutes = 0)));
      create index "training_registration_line" on "activities"."training_registration" ("session_id", "place_in_line");
      create function "activities"."training_registration_joins_the_line_fn"() returns trigger as $$ begin
        perform pg_advisory_xact_lock(hashtextextended('training ' || new.session_id, 0));
        if not exists (select from activities.training_session s where s.id = new.session_id) then
          raise exception 'no such training'
            using errcode = 'foreign_key_violation', constraint = 'training_registration_session';
        end if;
        select coalesce(max(r.place_in_line), 0) + 1 into new.place_in_line
          from activities.training_registration r where r.session_id = new.session_id;
        return new; end; $$ language plpgsql;
      create trigger "joins_the_line" before insert on "activities"."training_registration"
        for each row execute function "activities"."training_registration_joins_the_line_fn"();
      ${joint('training_registration')}`)
  }

  private createAttendees() {
    this.addSql(`
      create table "activities"."training_attendee" ("centre" text not null, "id" uuid not null,
        "version" int not null default 1, "changed_at" timestamptz(3) not null, "session_id" uuid not null,
        "worker_id" uuid not null, "registration_id" uuid not null, primary key ("centre", "id"),
        constraint "training_attendee_once" unique ("centre", "session_id", "worker_id"),
        constraint "training_attendee_centre_registration_id_foreign" foreign key ("centre", "registration_id")
          references "activities"."training_registration" ("centre", "id") on update restrict on delete restrict);
      ${walled('training_attendee')}`)
  }
}
