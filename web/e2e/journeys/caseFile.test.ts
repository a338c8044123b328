import { expect } from 'vitest'
import { demoWorker } from '../../../gateway/local/demo/staff.js'
import { test } from '../harness/browserTest.js'
import { locks, panel, settled } from '../harness/panels.js'
import { claimsOf, clientOf, findCaseFile, pathOf, procedureOf, stayOf, workerOf } from '../harness/story.js'

/** All four parts of the system have something to tell of it. */
const FILE = findCaseFile(
  file => claimsOf(file).length > 0 && stayOf(file) !== undefined && (procedureOf(file)?.documents.length ?? 0) > 0,
)

test('a legal worker opens a case file and all four parts of the system answer', async ({ visit }) => {
  const { page } = await visit('legal.pagasa', pathOf(FILE))
  await settled(page)
  expect(await page.title()).toMatch(/^D-\d{4}-\d{4} · Case file · PAG-ASA$/)
  await panel(page, 'Strands').getByText(workerOf(FILE, 'LEGAL').displayName).first().waitFor()
  await panel(page, 'Residence')
    .getByRole('rowheader', { name: 'Annex 15' })
    .or(panel(page, 'Residence').getByText('Annex 15'))
    .first()
    .waitFor()
  await panel(page, 'House')
    .getByText(/^Room \d+$/)
    .first()
    .waitFor()
  await panel(page, 'Psychology costs (VONA)').getByText('€').first().waitFor()
})

test('a shelter educator sees on exactly the panels that are refused a lock with whom to ask', async ({ visit }) => {
  const { page } = await visit('educator.pagasa', pathOf(FILE))
  await settled(page)
  expect(await locks(page)).toEqual({
    'Household and identity': 'Names and birth dates · Not for your role. Ask the team lead.',
    Residence:
      'Only for the legal workers, the administrative workers, the team lead and the directors. Ask one of them.',
    'Psychology costs (VONA)':
      'Only for the social workers, the legal workers, the psychologist and the team lead. Ask one of them.',
  })
  const { givenName, familyName } = clientOf(FILE)
  const shown = await page.getByRole('main').innerText()
  expect(shown).toContain(givenName)
  expect(shown).not.toContain(familyName)
})

test('a social worker without a strand is told that a task is missing and who gives it, and in privacy mode no more', async ({
  visit,
}) => {
  const sentence =
    'Names and birth dates · Only for those who have a task on the file. Ask the social workers or the team lead.'
  const { displayName } = demoWorker('social.pagasa')
  const others = findCaseFile(file =>
    file.strands.every(({ kind }) => workerOf(file, kind).displayName !== displayName),
  )
  for (const isPrivate of [false, true]) {
    const { page } = await visit('social.pagasa', pathOf(others), { isPrivate })
    await settled(page)
    expect(await locks(page)).toEqual({ 'Household and identity': sentence })
  }
})

test('a case file of another centre looks exactly like one that does not exist', async ({ visit }) => {
  const there = await visit('director.payoke', pathOf(FILE))
  const nowhere = await visit('director.payoke', '/case-files/case_018cc251f40070000000000000000000')
  const [shown, missing] = await Promise.all(
    [there, nowhere].map(async ({ page }) => {
      await settled(page)
      return `${await page.title()}\n${await page.locator('#content').innerText()}`
    }),
  )
  expect(shown).toBe(missing)
  expect(shown).toContain('does not exist or you may not see it')
})
