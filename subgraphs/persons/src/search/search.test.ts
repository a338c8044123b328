import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { aCaseFile, after, anIdentity, type SeenCaseFile } from '../case-file/case-file.fixtures.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
let ana: SeenCaseFile
let nguyen: SeenCaseFile
let elsewhere: SeenCaseFile

const named = (givenName: string, familyName: string, aliases: string[] = []) => ({
  client: anIdentity({ callName: null, givenName, familyName, aliases }),
})

beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
  ana = await aCaseFile(persons, lead, lead, named('Ana-María', 'DEMO-Ionescu', ['Șerban']))
  nguyen = await aCaseFile(persons, lead, lead, named('Thị Hoa', 'DEMO-Nguyễn'))
  const payoke = await aColleague(persons.spaces, 'TEAM_LEAD', 'PAYOKE')
  elsewhere = await aCaseFile(persons, payoke, payoke, named('Ana-María', 'DEMO-Kestens'))
})
afterAll(() => persons.stop())

const SEARCH = `query ($text: String!, $first: Int!) { search(text: $text, first: $first) {
  matchedOn caseFile { id code } } }`

async function search(text: string, viewer: Viewer = lead, first = 20): Promise<[string, string][]> {
  const { data, errors } = await persons.ask(viewer, SEARCH, { text, first })
  expect(errors).toBeUndefined()
  return data.search.map((match: { matchedOn: string; caseFile: { code: string } }) => [
    match.matchedOn,
    match.caseFile.code,
  ])
}

describe('a search by name', () => {
  test.each([
    ['the name', 'Ana-María DEMO-Ionescu'],
    ['another order', 'ionescu ana'],
    ['no accents and other case', 'ANA MARIA'],
    ['fragments', 'nesc mar'],
    ['blanks around it', '  ionescu  '],
  ])('finds with %s', async (_, text) => {
    expect(await search(text)).toEqual([['NAME', ana.code]])
  })

  test('finds an alias, also together with a name', async () => {
    expect(await search('serban')).toEqual([['ALIAS', ana.code]])
    expect(await search('ionescu ŞERBAN')).toEqual([['ALIAS', ana.code]])
  })

  test('finds the file of a child that was born', async () => {
    const file = await aCaseFile(persons, lead, lead, named('Blessing', 'DEMO-Osaro'))
    const person = anIdentity({ givenName: 'Zéphyr', aliases: [], birthDate: { on: '2026-11-23', precision: 'EXACT' } })
    await after(persons, lead, file, 'addHouseholdMember', {
      relation: 'CHILD',
      joinedOn: '2026-11-23',
      bornHere: true,
      person,
    })
    expect(await search('zephyr')).toEqual([['NAME', file.code]])
  })

  test('finds each file once, the closest first', async () => {
    expect(await search('demo hoa')).toEqual([['NAME', nguyen.code]])
    const codes = (await search('demo')).map(([, code]) => code)
    expect(codes).toEqual(expect.arrayContaining([ana.code, nguyen.code]))
    expect(new Set(codes).size).toBe(codes.length)
  })

  test.each(['x', '-', '', ' % ', "' or true --", 'popescu', 'ana popescu', '\u0000\u0000'])(
    'finds nothing with %j',
    async text => {
      expect(await search(text)).toEqual([])
    },
  )

  test.each(['SHELTER_EDUCATOR', 'DIRECTOR'] as const)('finds nothing for a %s, who may not know names', async role => {
    expect(await search('ionescu', viewerWith(role))).toEqual([])
  })

  test('takes a part of a name only where the viewer may know the name, so that nobody spells it out', async () => {
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const own = await aCaseFile(persons, lead, social, named('Roza', 'DEMO-Ionkova'))
    expect(await search('ion', social)).toEqual([['NAME', own.code]])
    expect(await search('ionesc', social)).toEqual([])
    expect(await search('ana ionesc', social)).toEqual([])
    expect(await search('serba', social)).toEqual([])
    expect(await search('serba')).toEqual([['ALIAS', ana.code]])
  })

  test('finds with whole words in the whole centre, so that nobody is taken in twice', async () => {
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    expect(await search('ionescu María', social)).toEqual([['NAME', ana.code]])
    expect(await search('Serban', social)).toEqual([['ALIAS', ana.code]])
  })

  test('leaves a leaf on the file that was found, even if nothing of it is asked', async () => {
    const viewer = viewerWith('INTAKE_WORKER')
    await persons.ask(viewer, '{ search(text: "serban", first: 5) { __typename } }')
    const leaves = await persons.database.admin('select subject_kind, fields from audit.leaf where viewer = $1', [
      viewer.id,
    ])
    expect(leaves).toEqual([{ subject_kind: 'CASE_FILE', fields: ['Query.search'] }])
  })

  test('shows nothing when the audit cannot be written', async () => {
    await persons.database.admin('revoke insert on audit.leaf from persons_pagasa')
    try {
      const { data, errors } = await persons.ask(lead, SEARCH, { text: 'ionescu', first: 5 })
      expect(JSON.stringify(data ?? null)).not.toContain(ana.code)
      expect(errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
    } finally {
      await persons.database.admin('grant insert on audit.leaf to persons_pagasa')
    }
  })
})

describe('a search by code', () => {
  test('finds the whole code, its end and its beginning, whatever the case', async () => {
    expect(await search(ana.code.toLowerCase())).toEqual([['CODE', ana.code]])
    expect(await search(ana.code.replaceAll('-', ' '))).toEqual([['CODE', ana.code]])
    expect((await search(ana.code.slice(-4)))[0]).toEqual(['CODE', ana.code])
    expect((await search('d-2026')).map(([, code]) => code)).toEqual(expect.arrayContaining([ana.code, nguyen.code]))
  })

  test('is open to whoever opens case files', async () => {
    expect(await search(ana.code, viewerWith('SHELTER_EDUCATOR'))).toEqual([['CODE', ana.code]])
  })
})

describe('a search', () => {
  test('never reaches another centre, by name or by code', async () => {
    expect(await search('kestens')).toEqual([])
    const payoke = viewerWith('TEAM_LEAD', 'PAYOKE')
    expect(await search('kestens', payoke)).toEqual([['NAME', elsewhere.code]])
    expect(await search('ionescu', payoke)).toEqual([])
    expect((await search('2026', viewerWith('TEAM_LEAD', 'SURYA'))).length).toBe(0)
  })

  test('never reaches another centre when the database’s own wall is gone', async () => {
    const tables = ['person_name', 'person', 'case_file']
    for (const table of tables) await persons.database.admin(`alter table persons.${table} disable row level security`)
    try {
      const payoke = viewerWith('TEAM_LEAD', 'PAYOKE')
      expect(await search('ionescu', payoke)).toEqual([])
      expect(await search('2026', payoke)).toEqual([['CODE', elsewhere.code]])
    } finally {
      for (const table of tables) await persons.database.admin(`alter table persons.${table} enable row level security`)
    }
  })

  test('is refused to those who do not open case files', async () => {
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith('FINANCE'), SEARCH, { text: 'ionescu', first: 5 }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test.each([0, 21, -1])('for %i results is refused', async first => {
    const { errors } = await persons.ask(lead, SEARCH, { text: 'ionescu', first })
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_INVALID' } }])
  })

  test('gives no more than was asked', async () => {
    expect(await search('demo', lead, 1)).toHaveLength(1)
  })

  test('with an endless text is refused', async () => {
    const { errors } = await persons.ask(lead, SEARCH, { text: 'a'.repeat(101), first: 5 })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
