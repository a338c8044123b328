import { SubgraphMigration } from '@houvast/subgraph/database'

/** Procedures by state: the list of a centre, and those whose clocks run. */
export class IndexLists extends SubgraphMigration {
  up() {
    this.addSql(`
      create index "residence_procedure_by_state" on "justice"."residence_procedure" ("centre", "state", "opened_on", "id");`)
  }
}
