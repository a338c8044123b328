import { SubgraphMigration } from '@houvast/subgraph/database'

/** Rooms with their capacity over time; stays with their rooms and people. */
export class CreateHouse extends SubgraphMigration {
  up() {
    // For exclusion constraints that compare keys by equality and days by overlap.
    this.addSql('create extension if not exists btree_gist with schema public')
    this.createRoom()
    this.createStay()
    this.createPlacement()
    this.createOccupant()
    const tables = ['room', 'room_capacity', 'stay', 'placement', 'occupant']
    for (const table of tables) this.wall(table)
    this.grantToCentres(...tables)
  }

  // The exclusion constraints are checked when a transaction ends, for a move closes one period and opens the next.
  private createRoom() {
    this.addSql(`
      create table "housing"."room" (${ROW}, "label" text not null, "floor" int not null,
        "is_accessible" boolean not null default false, primary key ("centre", "id"),
        constraint "room_label_once_per_centre" unique ("centre", "label"));
      create table "housing"."room_capacity" (${ROW}, "room_id" uuid not null, "from_on" date not null,
        "until_on" date null, "capacity" int not null, "reason" text null, "is_replaced" boolean not null default false,
        primary key ("centre", "id"),
        constraint "room_capacity_centre_room_id_foreign" foreign key ("centre", "room_id")
          references "housing"."room" ("centre", "id") on update restrict on delete restrict,
        constraint "room_capacity_ends_after_it_begins" check (until_on > from_on),
        constraint "room_capacity_closed_for_a_reason" check (capacity > 0 or reason is not null),
        constraint "room_capacity_not_negative" check (capacity >= 0),
        constraint "room_capacity_no_overlap" exclude using gist
          (centre with =, room_id with =, daterange(from_on, until_on) with &&) where (not is_replaced)
          deferrable initially deferred);
      create index "room_capacity_room" on "housing"."room_capacity" ("centre", "room_id")`)
  }

  private createStay() {
    this.addSql(`
      create table "housing"."stay" (${ROW}, "case_file_id" uuid not null, "state" text not null, "from_on" date not null,
        "planned_until" date not null, "until_on" date null, "destination" text null, primary key ("centre", "id"),
        constraint "stay_ended_for_a_place" check ((state = 'ENDED') = (destination is not null)),
        constraint "stay_ended_on_a_day" check ((state = 'ENDED') = (until_on is not null)),
        constraint "stay_ends_after_it_begins" check (until_on >= from_on),
        constraint "stay_planned_end_after_it_begins" check (planned_until > from_on),
        constraint "stay_destination_known" check (destination in ('OWN_HOME', 'TRANSIT_APARTMENT', 'FAMILY_OR_FRIENDS',
          'OTHER_SHELTER', 'RETURN', 'UNKNOWN', 'HOSPITAL', 'DETENTION', 'EXPELLED')),
        constraint "stay_state_known" check (state in ('RESERVED', 'ACTIVE', 'ENDED', 'CANCELLED')),
        constraint "stay_one_at_a_time_per_case_file" exclude using gist
          (centre with =, case_file_id with =, daterange(from_on, coalesce(until_on, planned_until)) with &&)
          where (state <> 'CANCELLED') deferrable initially deferred,
        constraint "stay_one_active_per_case_file" exclude using gist (centre with =, case_file_id with =)
          where (state = 'ACTIVE') deferrable initially deferred);
      create index "stay_case_file" on "housing"."stay" ("centre", "case_file_id")`)
  }

  private createPlacement() {
    this.addSql(`
      create table "housing"."placement" (${ROW}, "stay_id" uuid not null, "room_id" uuid not null, "from_on" date not null,
        "until_on" date not null, "reason" text null, "is_cancelled" boolean not null default false,
        primary key ("centre", "id"),
        constraint "placement_centre_stay_id_foreign" foreign key ("centre", "stay_id")
          references "housing"."stay" ("centre", "id") on update restrict on delete restrict,
        constraint "placement_centre_room_id_foreign" foreign key ("centre", "room_id")
          references "housing"."room" ("centre", "id") on update restrict on delete restrict,
        constraint "placement_ends_after_it_begins" check (until_on >= from_on),
        constraint "placement_reason_known" check (reason in ('CONFLICT', 'FAMILY', 'REPAIR', 'WISH', 'SAFETY')),
        constraint "stay_no_overlap_in_room" exclude using gist
          (centre with =, room_id with =, daterange(from_on, until_on) with &&) where (not is_cancelled)
          deferrable initially deferred,
        constraint "stay_in_one_room_at_a_time" exclude using gist
          (centre with =, stay_id with =, daterange(from_on, until_on) with &&) where (not is_cancelled)
          deferrable initially deferred);
      create index "placement_stay" on "housing"."placement" ("centre", "stay_id")`)
  }

  private createOccupant() {
    this.addSql(`
      create table "housing"."occupant" (${ROW}, "stay_id" uuid not null, "kind" text not null, "from_on" date not null,
        "until_on" date null, "born_here" boolean not null default false, primary key ("centre", "id"),
        constraint "occupant_centre_stay_id_foreign" foreign key ("centre", "stay_id")
          references "housing"."stay" ("centre", "id") on update restrict on delete restrict,
        constraint "occupant_born_here_is_child" check (kind = 'CHILD' or not born_here),
        constraint "occupant_ends_after_it_begins" check (until_on >= from_on),
        constraint "occupant_kind_known" check (kind in ('CLIENT', 'PARTNER', 'CHILD')));
      create index "occupant_stay" on "housing"."occupant" ("centre", "stay_id")`)
  }

  private wall(table: string) {
    this.addSql(`
      alter table "housing"."${table}" enable row level security;
      alter table "housing"."${table}" force row level security;
      create policy "wall" on "housing"."${table}" as restrictive
        using (centre = (select sec.my_centre())) with check (centre = (select sec.my_centre()));
      create policy "work" on "housing"."${table}" using (true) with check (true)`)
  }
}

const ROW = `"centre" text not null, "id" uuid not null, "version" int not null default 1,
  "changed_at" timestamptz(3) not null`
