import { SubgraphMigration } from '@houvast/subgraph/database'

/** The trainings of a colleague. */
export class IndexLists extends SubgraphMigration {
  up() {
    this.addSql(`
      create index "training_attendee_by_worker" on "activities"."training_attendee" ("centre", "worker_id");`)
  }
}
