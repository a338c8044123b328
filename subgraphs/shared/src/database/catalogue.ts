import { SPACES } from './logins.js'

const SPACE_NAMES = SPACES.map(space => `'${space.toLowerCase()}'`).join(', ')

/**
 * The walls as the database's own catalogue tells them. Each question lists what is wrong; every answer must be empty.
 * Run after every migration, at the start of every subgraph, and as a test in which faults are planted.
 */
const TABLES = `
  select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity,
    case when n.nspname in ('sec', 'audit') then 'space' else 'centre' end as wall_column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('mig', 'information_schema') and n.nspname !~ '^pg_'
    and (n.nspname, c.relname) <> ('sec', 'centre_login')`

// The logins of the spaces, by their names (`persons_pagasa`), since a login may not read the list of them.
const LOGINS = `select oid, rolname from pg_roles where rolcanlogin
  and rolname in (select n.nspname || '_' || space from pg_namespace n, unnest(array[${SPACE_NAMES}]) as space)`

const COLUMNS_OF = (keys: string) =>
  `(select array_agg(a.attname::text order by k.position) from unnest(${keys}) with ordinality as k(number, position)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number)`

const QUESTIONS: Readonly<Record<string, string>> = {
  'has no forced row-level security': `select nspname || '.' || relname as thing from (${TABLES}) t
    where not (relrowsecurity and relforcerowsecurity)`,
  'has no restrictive policy on the login for every command': `select nspname || '.' || relname as thing from (${TABLES}) t
    where (select count(distinct command) from (
      select unnest(case p.polcmd when '*' then array['r', 'a', 'w', 'd'] else array[p.polcmd::text] end) as command
      from pg_policy p where p.polrelid = t.oid and p.polroles = '{0}' and (not p.polpermissive or p.polname = 'read')
        and (p.polname = 'read' or coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
          ~ 'SELECT sec.my_centre\\(\\)|^false$')) as held) < 4`,
  'has a primary, unique or exclusion constraint without its centre': `select c.conrelid::regclass || ' ' || c.conname as thing
    from pg_constraint c join (${TABLES}) t on t.oid = c.conrelid
    where c.contype in ('p', 'u', 'x') and (t.nspname, t.relname) <> ('audit', 'leaf')
      and not t.wall_column = any (${COLUMNS_OF('c.conkey')}::text[])`,
  'has a unique index without its centre': `select i.indexrelid::regclass::text as thing
    from pg_index i join (${TABLES}) t on t.oid = i.indrelid
    where i.indisunique and (t.nspname, t.relname) <> ('audit', 'leaf') and not exists (
      select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = t.wall_column)`,
  'is a foreign key that does not begin with the centre': `select c.conrelid::regclass || ' ' || c.conname as thing
    from pg_constraint c join (${TABLES}) t on t.oid = c.conrelid
    where c.contype = 'f' and (${COLUMNS_OF('c.conkey')})[1] <> t.wall_column`,
  'may be null where it names the centre': `select nspname || '.' || relname as thing from (${TABLES}) t
    join pg_attribute a on a.attrelid = t.oid and a.attname = t.wall_column where not a.attnotnull`,
  'has no column that names its centre': `select nspname || '.' || relname as thing from (${TABLES}) t
    where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = t.wall_column)`,
  'is a view that runs with its owner’s rights': `select c.oid::regclass::text as thing from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and (c.relkind = 'm'
      or c.relkind = 'v' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on)', false))`,
  'is a function that runs with its owner’s rights': `select p.oid::regprocedure::text as thing from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^pg_' and (n.nspname || '.' || p.proname <> 'sec.my_centre'
      or not coalesce(p.proconfig::text ~ 'search_path=pg_catalog', false))`,
  'is a login with more rights than it needs': `select rolname::text as thing from pg_roles where oid in (select oid from (${LOGINS}) l)
    and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication)`,
  'is a login that is a member of a role': `select l.rolname || ' of ' || m.roleid::regrole as thing
    from (${LOGINS}) l join pg_auth_members m on m.member = l.oid`,
  'is owned by a login': `select c.oid::regclass::text as thing from pg_class c where c.relowner in (select oid from (${LOGINS}) l)`,
  'may be emptied, referred to or triggered by a login': `select t.relname || ' by ' || l.rolname as thing
    from (${TABLES}) t cross join (${LOGINS}) l
    where has_table_privilege(l.oid, t.oid, 'truncate') or has_table_privilege(l.oid, t.oid, 'references')
      or has_table_privilege(l.oid, t.oid, 'trigger') or has_table_privilege(l.oid, t.oid, 'delete')`,
  'is the audit and may be read or changed by a login': `select l.rolname::text as thing from (${LOGINS}) l
    where has_any_column_privilege(l.oid, 'audit.leaf', 'select') or has_any_column_privilege(l.oid, 'audit.leaf', 'update')`,
  'is open to everybody': `select t.nspname || '.' || t.relname as thing from (${TABLES}) t join pg_class c on c.oid = t.oid
    cross join lateral aclexplode(c.relacl) a where a.grantee = 0`,
  'lets a login create or make temporary tables': `select l.rolname || ' in ' || n.nspname as thing from (${LOGINS}) l
    cross join pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege(l.oid, n.oid, 'create')
    union all select rolname || ' temporary' from (${LOGINS}) l where has_database_privilege(l.oid, current_database(), 'temporary')`,
  'is a PostgreSQL with known holes in row-level security (CVE-2024-10976, CVE-2025-8713)':
    "select current_setting('server_version') as thing where current_setting('server_version_num')::int < 170006 " +
    "and current_setting('server_version_num')::int not between 160010 and 169999",
}

/** Only the owner can ask this. */
const OF_OWNER: Readonly<Record<string, string>> = {
  'is not the map of four logins': 'select count(*)::text as thing from sec.centre_login having count(*) <> 4',
}

/** Runs one statement and gives its rows. */
export type Ask = (sql: string) => Promise<readonly { thing: string }[]>

/** Who asks: the owner, or the login of a space, who can see less. */
export type Asker = 'OWNER' | 'LOGIN'

/** Everything in the catalogue that breaks the wall, as sentences; empty when the wall stands. */
export async function findGaps(ask: Ask, asker: Asker = 'OWNER'): Promise<string[]> {
  const gaps: string[] = []
  for (const [fault, question] of Object.entries(asker === 'OWNER' ? { ...QUESTIONS, ...OF_OWNER } : QUESTIONS))
    for (const { thing } of await ask(question)) gaps.push(`${thing} ${fault}`)
  return gaps
}

/** @throws naming every gap */
export async function checkCatalogue(ask: Ask, asker: Asker = 'OWNER'): Promise<void> {
  const gaps = await findGaps(ask, asker)
  if (gaps.length > 0) throw new Error(`The wall between the centres has gaps:\n- ${gaps.join('\n- ')}`)
}
