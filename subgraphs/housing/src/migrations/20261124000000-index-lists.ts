import { SubgraphMigration } from '@houvast/subgraph/database'

/** Stays by arrival for their list; by leaving and by state for the house over some days. */
export class IndexLists extends SubgraphMigration {
  up() {
    this.addSql(`
      create index "stay_by_arrival" on "housing"."stay" ("centre", "from_on", "id");
      create index "stay_by_leaving" on "housing"."stay" ("centre", "until_on") where until_on is not null;
      create index "stay_by_state" on "housing"."stay" ("centre", "state") where state in ('RESERVED', 'ACTIVE');
      create index "placement_by_leaving" on "housing"."placement" ("centre", "until_on") where not is_cancelled;`)
  }
}
