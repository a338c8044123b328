import { SubgraphMigration } from '@houvast/subgraph/database'

export class CreateWorkers extends SubgraphMigration {
  up() {
    this.addSql(`
      create table "persons"."worker" ("centre" text not null, "id" uuid not null, "version" int not null default 1,
        "changed_at" timestamptz(3) not null, "display_name" text not null, "roles" text[] not null,
        "is_active" boolean not null default true, primary key ("centre", "id"));
      alter table "persons"."worker" enable row level security;
      alter table "persons"."worker" force row level security;
      create policy "wall" on "persons"."worker" as restrictive
        using (centre = (select sec.my_centre())) with check (centre = (select sec.my_centre()));
      create policy "work" on "persons"."worker" using (true) with check (true);`)
    this.grantToCentres('worker')
  }
}
