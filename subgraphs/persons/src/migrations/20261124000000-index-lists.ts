import { SubgraphMigration } from '@houvast/subgraph/database'

/** Lists of referrals by state and files by status, the duplicates of a referral, and the open strands of a colleague. */
export class IndexLists extends SubgraphMigration {
  up() {
    this.addSql(`
      create index "referral_by_state" on "persons"."referral" ("centre", "state", "received_at", "id");
      create index "referral_duplicates" on "persons"."referral" ("centre", "duplicate_of_id")
        where duplicate_of_id is not null;
      create index "case_file_by_status" on "persons"."case_file" ("centre", "status", "opened_on", "id");
      drop index "persons"."strand_by_worker";
      create index "strand_open_by_worker" on "persons"."strand" ("centre", "worker_id") where closed_on is null;`)
  }
}
