import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { panel, settled } from '../harness/panels.js'
import { type Subgraph, whileAuditIsClosed, whileStopped } from '../harness/services.js'
import { claimsOf, clientOf, findCaseFile, PERSON_NAME, pathOf, procedureOf, stayOf } from '../harness/story.js'

const FILE = findCaseFile(
  file => claimsOf(file).length > 0 && stayOf(file) !== undefined && (procedureOf(file)?.documents.length ?? 0) > 0,
)

const SILENT = /does not answer right now/

/** What each part of the system answers on the page of a case file. */
const PANELS: readonly (readonly [subgraph: Subgraph, title: string, words: RegExp])[] = [
  ['justice', 'Residence', /Annex 15/],
  ['housing', 'House', /Room \d+/],
  ['activities', 'Psychology costs (VONA)', /€/],
]

test.for(PANELS)(
  'while %s does not answer, its panel says so and nothing else suffers',
  async ([subgraph, title], { visit }) => {
    const { page } = await visit('lead.pagasa', '/deadlines')
    await whileStopped(subgraph, async () => {
      await page.goto(pathOf(FILE))
      await panel(page, title).getByText(SILENT).waitFor()
      await settled(page)
      expect(await page.locator('#page-title').innerText()).toContain(clientOf(FILE).familyName)
      expect(await page.getByText(SILENT).count()).toBe(1)
      for (const [, other, words] of PANELS) {
        if (other !== title) expect(await panel(page, other).innerText()).toMatch(words)
      }
    })
    const [, , words] = PANELS.find(([, each]) => each === title) ?? []
    await panel(page, title).getByRole('button').first().click()
    await panel(page, title)
      .getByText(words ?? '')
      .first()
      .waitFor()
  },
)

const LOG_CLOSED = 'The access log cannot be written, so nothing may be shown or changed. Try again in a moment.'

test('while the access log cannot be written nothing of a case file is shown', async ({ visit }) => {
  const { page } = await visit('lead.pagasa', '/deadlines')
  await whileAuditIsClosed('persons', async () => {
    await page.goto(pathOf(FILE))
    await settled(page)
    const shown = await page.locator('#content').innerText()
    expect(shown).toContain(LOG_CLOSED)
    expect(shown).not.toMatch(PERSON_NAME)
    expect(shown).not.toMatch(/D-\d{4}-\d{4}/)
  })
  await page.reload()
  await settled(page)
  expect(await page.locator('#page-title').innerText()).toContain(clientOf(FILE).familyName)
})

test('while the access log cannot be written a deed is refused with that reason, and nothing is recorded', async ({
  visit,
}) => {
  const { page } = await visit('legal.pagasa', pathOf(FILE))
  const residence = panel(page, 'Residence')
  const history = () => residence.locator('table, dl').allInnerTexts()
  await settled(page)
  const before = await history()
  await residence.getByRole('button', { name: 'Record the magistrate’s answer' }).click()
  for (const box of await residence.getByRole('checkbox').all()) await box.check()
  await whileAuditIsClosed('justice', async () => {
    await residence.getByRole('button', { name: 'Save', exact: true }).click()
    await residence.getByRole('alert').getByText(LOG_CLOSED).waitFor()
  })
  await page.reload({ waitUntil: 'networkidle' })
  await settled(page)
  expect(await residence.locator('form').count()).toBe(0)
  expect(await history()).toEqual(before)
})
