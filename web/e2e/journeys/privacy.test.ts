import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { PAGES } from '../harness/pages.js'
import { settled } from '../harness/panels.js'
import { signIn } from '../harness/signIn.js'
import { clientOf, findCaseFile, PERSON_NAME, pathOf, stayOf, story } from '../harness/story.js'
import { textsOf } from '../harness/texts.js'

const FILE = findCaseFile(file => stayOf(file) !== undefined)
const { familyName } = clientOf(FILE)
const FRONT = { name: 'Sign in' }

const colleagues = [
  ...story.persons.workers.map(({ displayName }) => displayName),
  ...story.activities.trainings.map(({ trainer }) => trainer),
].sort((one, other) => other.length - one.length)
/** Colleagues and trainers stand on the page by name; they are nobody's case. */
const withoutColleagues = (text: string) => colleagues.reduce((rest, name) => rest.replaceAll(name, ''), text)

test('in privacy mode no name of anybody who is guided is anywhere on a page', async ({ visit }) => {
  const { page } = await visit('lead.pagasa', pathOf(FILE), { isPrivate: true })
  for (const [, path] of PAGES) {
    await page.goto(path)
    await settled(page)
    const texts = (await textsOf(page)).map(withoutColleagues)
    expect(
      texts.filter(text => PERSON_NAME.test(text)),
      path,
    ).toEqual([])
  }
})

test('privacy mode takes the names away at once and brings them back', async ({ visit }) => {
  const { page } = await visit('lead.pagasa', pathOf(FILE))
  await settled(page)
  const heading = page.locator('#page-title')
  const toggle = page.getByRole('button', { name: 'Privacy mode' })
  expect(await heading.innerText()).toContain(familyName)
  await toggle.click()
  expect(await heading.innerText()).toMatch(/^D-\d{4}-\d{4}$/)
  await toggle.click()
  expect(await heading.innerText()).toContain(familyName)
})

test('Shift pressed three times leaves a blank page, ends the session, and nothing lies behind Back', async ({
  open,
}) => {
  const visit = await open()
  const { page, context } = visit
  await signIn(page, 'lead.surya')
  await page.getByRole('navigation').getByRole('link', { name: 'Case files' }).click()
  await settled(page)
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
  await page.waitForURL('**/blank.html')
  expect((await page.locator('body').innerText()).trim()).toBe('')
  expect(await page.title()).toBe('Nieuw tabblad')
  await page.goBack()
  await page.getByRole('main').getByRole('link', FRONT).waitFor()
  expect(await page.locator('nav, table').count()).toBe(0)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-houvast')
})
