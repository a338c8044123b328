import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { dayFromNow } from '../harness/days.js'
import { panel, settled } from '../harness/panels.js'

/** A step is a button that unfolds its form; the form goes away once the step is done. */
async function take(
  page: Page,
  step: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<void>,
  send = 'Save',
) {
  const steps = page.getByRole('group', { name: 'Steps' })
  await steps.getByRole('button', { name: step, exact: true }).click()
  const form = steps.locator('form')
  await fill(form)
  await form.getByRole('button', { name: send }).click()
  await form.waitFor({ state: 'detached' })
}

const state = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true }).first().waitFor()

test('a referral goes from the telephone to an open case file with four responsible workers', async ({ visit }) => {
  const { page } = await visit('lead.pagasa', '/referrals/new')
  await page.getByLabel('How it came in').selectOption({ label: 'telephone' })
  await page.getByLabel('Who refers').selectOption({ label: 'hospital or doctor' })
  await page.getByLabel('Urgency').selectOption({ label: 'today' })
  await page.getByRole('button', { name: 'Register the referral' }).click()
  await page.waitForURL(/\/referrals\/referral_[0-9a-f]{32}$/)
  await state(page, 'received')
  await take(page, 'Screen', async () => undefined)
  await state(page, 'screening')
  await take(page, 'Plan the intake', async form => {
    await form.getByLabel('Intake planned on').fill(dayFromNow(0))
    await form.getByLabel('Intake by').selectOption({ index: 1 })
  })
  await state(page, 'intake planned')
  await take(page, 'Record the intake', async () => undefined)
  await state(page, 'intake held')
  await take(
    page,
    'Accept',
    async form => {
      await form.getByLabel('Guidance').selectOption({ label: 'residential' })
      for (const strand of ['administrative', 'legal', 'psychosocial', 'housing'])
        await form.getByLabel(strand).selectOption({ index: 1 })
      await form.getByLabel('Given name').fill('Zoë')
      await form.getByLabel('Family name').fill('DEMO-Ørsted')
    },
    'Accept and open the case file',
  )
  await page.waitForURL(/\/case-files\/case_[0-9a-f]{32}$/)
  const title = page.locator('#page-title')
  await expect.poll(() => title.innerText(), { timeout: 10_000 }).toMatch(/^D-\d{4}-\d{4} Zoë DEMO-Ørsted$/)
  await settled(page)
  expect(await panel(page, 'Strands').getByRole('row').count()).toBe(5)
})

test('a referral without what must be known is not sent, and each gap is named with a way to its field', async ({
  visit,
}) => {
  const { page } = await visit('intake.pagasa', '/referrals/new')
  await page.getByRole('button', { name: 'Register the referral' }).click()
  const troubles = page.getByRole('alert')
  expect(await troubles.getByRole('listitem').count()).toBe(3)
  await troubles.getByRole('button').filter({ hasText: 'Urgency' }).click()
  expect(await page.getByLabel('Urgency').evaluate(field => field === document.activeElement)).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/referrals/new')
})
