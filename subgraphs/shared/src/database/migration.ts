import { CENTRES } from '@houvast/schema'
import { Migration } from '@mikro-orm/migrations'
import { loginOf, ownerOf, SPACES } from './logins.js'

/**
 * A step of a subgraph's database, run as its owner, forward only. Adds to MikroORM's migration the few things that every step
 * says the same way: who may do what with a table.
 */
export abstract class SubgraphMigration extends Migration {
  /** The subgraph is the schema its tables stand in. */
  protected get subgraph(): string {
    const schema = this.config.get('schema')
    if (!schema) throw new Error('A migration needs the schema of its subgraph.')
    return schema
  }

  protected get owner() {
    return ownerOf(this.subgraph)
  }

  protected get everyLogin() {
    return SPACES.map(space => loginOf(this.subgraph, space)).join(', ')
  }

  protected get centreLogins() {
    return CENTRES.map(centre => loginOf(this.subgraph, centre)).join(', ')
  }

  protected get jointLogin() {
    return loginOf(this.subgraph, 'JOINT')
  }

  /** The centres' logins read, add and change rows of these walled tables; nobody deletes. */
  protected grantToCentres(...tables: string[]) {
    for (const table of tables)
      this.addSql(`grant select, insert, update on ${this.subgraph}.${table} to ${this.centreLogins}`)
  }

  /** As above, and the joint login reads; it changes only the columns named. */
  protected grantJointly(table: string, columns: readonly string[] = []) {
    this.grantToCentres(table)
    this.addSql(`grant select on ${this.subgraph}.${table} to ${this.jointLogin}`)
    if (columns.length > 0)
      this.addSql(`grant update (${columns.join(', ')}) on ${this.subgraph}.${table} to ${this.jointLogin}`)
  }
}

export type MigrationStep = { readonly name: string; readonly class: new (...args: never[]) => Migration }
