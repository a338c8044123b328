import { SubgraphMigration } from '../migration.js'

/** Leaves of before say of nothing that it was fetched for the system: it was not known, and all of it stands among the fields. */
export class TellSystemFieldsApart extends SubgraphMigration {
  up() {
    this.addSql("alter table audit.leaf add column system_fields text[] not null default '{}'")
  }
}
