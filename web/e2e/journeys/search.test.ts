import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { settled } from '../harness/panels.js'
import { clientOf, findCaseFile, pathOf } from '../harness/story.js'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
const FILE = findCaseFile(file => plain(clientOf(file).givenName) !== clientOf(file).givenName)
const { givenName, familyName } = clientOf(FILE)

const field = (page: Page) => page.getByRole('combobox', { name: 'Search a case file' })
const found = (page: Page) => page.getByRole('option').filter({ hasText: `${givenName} ${familyName}` })

const TYPED: readonly (readonly [how: string, typed: string])[] = [
  ['in another order', `${familyName} ${givenName}`],
  ['without its accents', plain(`${givenName} ${familyName}`)],
  ['in part and in other capitals', plain(`${familyName.slice(0, 8)} ${givenName.slice(0, 3)}`).toUpperCase()],
]

test.for(TYPED)('a name that is typed %s finds its file', async ([, typed], { visit }) => {
  const { page } = await visit('lead.pagasa')
  await field(page).fill(typed)
  await found(page).first().waitFor()
})

test('a code that is typed finds its file, and Enter opens it without a mouse', async ({ visit }) => {
  const { page } = await visit('lead.pagasa', pathOf(FILE))
  await settled(page)
  const code = (await page.title()).slice(0, 'D-2026-0231'.length)
  await page.goto('/')
  await page.locator('#page-title').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(code)
  await page.getByRole('option').filter({ hasText: code }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${pathOf(FILE)}`)
})

test('a search never reaches the files of another centre', async ({ visit }) => {
  const { page } = await visit('lead.surya')
  await field(page).fill(`${familyName} ${givenName}`)
  await page.getByText('No case file of this centre matches.').waitFor()
  expect(await found(page).count()).toBe(0)
})
