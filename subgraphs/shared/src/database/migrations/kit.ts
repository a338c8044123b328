import { CENTRES } from '@houvast/schema'
import { loginOf, SPACES } from '../logins.js'
import { SubgraphMigration } from '../migration.js'

const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(', ')

/**
 * What every subgraph's database has before its own tables: who a login is, the record of reads and writes, and the memory of
 * mutations already carried out.
 */
export class PrepareTheWalls extends SubgraphMigration {
  up() {
    const { subgraph } = this
    const logins = SPACES.map(space => `('${loginOf(subgraph, space)}', '${space}')`).join(', ')
    this.addSql('revoke all on schema public from public')
    this.addSql('create schema sec')
    this.addSql('create table sec.centre_login (login name primary key, space text not null unique)')
    this.addSql(`insert into sec.centre_login values ${logins}`)
    // Asks who logged in, which no SQL of the login can change; the search path is pinned so that no table can stand in.
    this.addSql(`create function sec.my_centre() returns text language sql stable security definer set search_path = pg_catalog
      as $$ select space from sec.centre_login where login = session_user $$`)
    this.addSql('revoke all on function sec.my_centre() from public')
    this.addSql(`grant usage on schema sec to ${this.everyLogin}`)
    this.addSql(`grant execute on function sec.my_centre() to ${this.everyLogin}, ${this.owner}`)

    this.addSql(`create table sec.done (
      space text not null check (space in (${quoted(SPACES)})), viewer text not null, key text not null, mutation text not null,
      request_hash bytea not null, result uuid not null, at timestamptz(3) not null default now(),
      constraint done_once primary key (space, viewer, key))`)
    this.force('sec.done', 'space')
    this.addSql(`grant select, insert on sec.done to ${this.everyLogin}`)

    this.addSql('create schema audit')
    this.addSql(`create table audit.leaf (
      id uuid primary key, at timestamptz(3) not null default now(), space text not null check (space in (${quoted(SPACES)})),
      viewer text not null, roles text[] not null, centre text check (centre in (${quoted(CENTRES)})), purpose text not null,
      subject_kind text not null, subject uuid not null, deed text not null check (deed in ('READ', 'WRITE')),
      operation text, fields text[] not null, refused text[] not null,
      decision text not null check (decision in ('ALLOWED', 'REFUSED')), request_id text not null)`)
    this.force('audit.leaf', 'space')
    // INSERT and nothing else: who wrote a leaf cannot read, change or remove one.
    this.addSql(`grant usage on schema audit to ${this.everyLogin}`)
    this.addSql(`grant insert on audit.leaf to ${this.everyLogin}`)

    this.addSql(`create schema if not exists ${subgraph}`)
    this.addSql(`grant usage on schema ${subgraph} to ${this.everyLogin}`)
  }

  private force(table: string, column: string) {
    const own = `${column} = (select sec.my_centre())`
    this.addSql(`alter table ${table} enable row level security`)
    this.addSql(`alter table ${table} force row level security`)
    this.addSql(`create policy wall on ${table} as restrictive for all using (${own}) with check (${own})`)
    this.addSql(`create policy work on ${table} for all using (true) with check (true)`)
  }
}
