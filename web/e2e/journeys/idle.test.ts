import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { signIn } from '../harness/signIn.js'

const MINUTE = 60_000

test('a quarter of an hour without a touch warns first, then locks and hides the page', async ({ open }) => {
  const { page, context } = await open()
  await page.clock.install()
  await signIn(page, 'legal.payoke')
  await page.clock.runFor(13 * MINUTE)
  expect(await page.getByRole('alertdialog').count()).toBe(0)
  await page.clock.runFor(MINUTE)
  await page.getByRole('alertdialog').getByText('Are you still there?').waitFor()
  await page.clock.runFor(MINUTE)
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  expect(await page.locator('nav, #page-title').count()).toBe(0)
  await page.reload()
  await page.getByRole('main').getByRole('link').first().waitFor()
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-houvast')
})

test('whoever answers the warning goes on where they were', async ({ open }) => {
  const { page } = await open()
  await page.clock.install()
  await signIn(page, 'legal.payoke')
  await page.clock.runFor(14 * MINUTE)
  await page.getByRole('alertdialog').getByRole('button').click()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await page.clock.runFor(5 * MINUTE)
  expect(await page.locator('#page-title').count()).toBe(1)
})
