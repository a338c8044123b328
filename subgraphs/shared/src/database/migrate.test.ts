import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing/database.js'
import { notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { migrate } from './migrate.js'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('notebook', [notebook], notebookSteps)
})
afterAll(() => database.drop())

const migrated = () =>
  migrate({ url: database.migratorUrl, schema: 'notebook', entities: [...notebook.entities] }, notebookSteps)

test('an installation whose audit did not tell apart what was fetched for the system keeps its leaves as they are', async () => {
  await database.admin('alter table audit.leaf drop column system_fields')
  await database.admin("delete from mig.done where name like '%-tell-system-fields-apart'")
  await database.admin(
    `insert into audit.leaf (id, space, viewer, roles, centre, purpose, subject_kind, subject, deed, fields, refused, decision, request_id)
     values ($1, 'SURYA', 'worker', '{DIRECTOR}', 'SURYA', 'GUIDANCE', 'CASE_FILE', $1, 'READ', '{Book.id}', '{}', 'ALLOWED', 'r')`,
    [randomUUID()],
  )
  expect(await migrated()).toBe(1)
  expect(await database.admin('select fields, system_fields from audit.leaf')).toEqual([
    { fields: ['Book.id'], system_fields: [] },
  ])
  expect(await migrated()).toBe(0)
})
