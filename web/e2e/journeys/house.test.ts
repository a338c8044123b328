import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { dayFromNow } from '../harness/days.js'
import { settled } from '../harness/panels.js'
import { PERSON_NAME, pathOf, story } from '../harness/story.js'

const WITHOUT_ROOM = story.persons.caseFiles.filter(
  file =>
    file.centre === 'PAGASA' &&
    file.status === 'OPEN' &&
    !story.housing.stays.some(stay => stay.caseFileId === file.id),
)

/** The code of a file, from the title of its page. */
async function codeOf(page: Page, file: (typeof WITHOUT_ROOM)[number] | undefined): Promise<string> {
  if (!file) throw new Error('The story tells of too few files without a room')
  await page.goto(pathOf(file))
  await settled(page)
  return (await page.title()).slice(0, 'D-2026-0231'.length)
}

const dialog = (page: Page) => page.getByRole('dialog')

/** Walks with the Tab key until the focus is on it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not lead there')
}

/** Chooses from a list of the browser by typing its words. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, dialog(page).getByRole('combobox', { name: label, exact: true }))
  await page.keyboard.type(words)
}

async function chooseFile(page: Page, code: string): Promise<void> {
  await tabTo(page, dialog(page).getByRole('combobox', { name: 'Case file' }))
  await page.keyboard.type(code)
  await dialog(page).getByRole('option').filter({ hasText: code }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function save(page: Page): Promise<void> {
  await tabTo(page, dialog(page).getByRole('button', { name: 'Save' }))
  await page.keyboard.press('Enter')
}

/** Waits until the focus is on the cell of the board that says this. */
const focusIn = (page: Page, ...words: string[]) =>
  page.waitForFunction(wanted => {
    const cell = document.activeElement?.closest('[role=grid] button')
    return cell && wanted.every(each => cell.textContent?.includes(each))
  }, words)

test('stays are planned and moved with the keyboard alone, and a refusal says why in words', async ({ visit }) => {
  const { page } = await visit('educator.pagasa')
  const [first, second] = [await codeOf(page, WITHOUT_ROOM.at(-1)), await codeOf(page, WITHOUT_ROOM.at(-2))]
  await page.goto('/house')
  await settled(page)
  await tabTo(page, page.getByRole('grid').locator('[tabindex="0"]'))
  // Three months at once, and more than a year on, where nothing is planned yet.
  await page.keyboard.press(']')
  for (let turns = 0; turns < 5; turns++) {
    const shown = await page.getByRole('grid').getAttribute('aria-label')
    await page.keyboard.press('PageDown')
    await page.waitForFunction(before => document.querySelector('[role=grid]')?.ariaLabel !== before, shown)
  }
  await focusIn(page, 'Room 1, ', 'free')
  await page.keyboard.press('n')
  await chooseFile(page, first)
  await save(page)
  await focusIn(page, 'Room 1, ', first, 'reserved')

  await page.keyboard.press('ArrowDown')
  await focusIn(page, 'Room 2, ', 'free')
  await page.keyboard.press('Enter')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Reserve…' }))
  await page.keyboard.press('Enter')
  await chooseFile(page, second)
  await save(page)
  await focusIn(page, 'Room 2, ', second, 'reserved')

  await page.keyboard.press('m')
  await choose(page, 'Room', 'Room 1 (')
  await choose(page, 'Why', 'repair')
  await save(page)
  await dialog(page)
    .getByRole('alert')
    .getByText(/^The room is not free in /)
    .waitFor()
  await choose(page, 'Room', 'Room 3 (')
  await save(page)
  await page.getByRole('button', { name: new RegExp(`^Room 3, ${second}.*reserved`) }).waitFor()
})

/** Somebody leaves today, so that a room is free from tonight on. @returns the number of the room */
async function freeARoom(page: Page): Promise<string> {
  await page.goto('/house')
  await settled(page)
  const cell = page.getByRole('grid').locator('[data-kind="ACTIVE"]').first()
  const label = /^Room (\d+),/.exec(await cell.innerText())?.[1] ?? ''
  await cell.click()
  await dialog(page).getByRole('button', { name: 'Has left…' }).click()
  await dialog(page).getByLabel('Where to').selectOption({ label: 'a home of their own' })
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  return label
}

test('two browsers admit two people to the same room at once: one gets it, the other is told why and not who', async ({
  visit,
}) => {
  const windows = await Promise.all([visit('educator.pagasa', '/house'), visit('coach.pagasa', '/house')])
  const codes = await Promise.all(windows.map(({ page }, index) => codeOf(page, WITHOUT_ROOM[index])))
  const room = await freeARoom(windows[0].page)
  await Promise.all(
    windows.map(async ({ page }, index) => {
      await page.goto('/house')
      await settled(page)
      await page
        .getByRole('button', { name: new RegExp(`^Room ${room}, .*free`) })
        .first()
        .click()
      await dialog(page).getByRole('button', { name: 'Admit now…' }).click()
      await dialog(page)
        .getByRole('combobox', { name: 'Case file' })
        .fill(codes[index] ?? '')
      await dialog(page)
        .getByRole('option')
        .filter({ hasText: codes[index] ?? '' })
        .click()
      await dialog(page).getByLabel('Planned day of leaving').fill(dayFromNow(1))
    }),
  )
  await Promise.all(windows.map(({ page }) => dialog(page).getByRole('button', { name: 'Save' }).click()))
  const outcomes = await Promise.all(
    windows.map(({ page }) => {
      const alert = dialog(page).getByRole('alert')
      const refused = alert.waitFor().then(() => alert.innerText())
      return Promise.any([
        refused,
        dialog(page)
          .waitFor({ state: 'detached' })
          .then(() => 'admitted'),
      ])
    }),
  )
  expect(outcomes.filter(outcome => outcome === 'admitted')).toHaveLength(1)
  const refusal = outcomes.find(outcome => outcome !== 'admitted') ?? ''
  expect(refusal).toContain('The room is not free')
  expect(refusal).not.toMatch(PERSON_NAME)
  for (const code of codes) expect(refusal).not.toContain(code)
})
