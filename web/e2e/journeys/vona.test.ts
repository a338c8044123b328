import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { panel, settled } from '../harness/panels.js'

const CENTRES = ['PAG-ASA', 'Payoke', 'Sürya']

test('a worker takes a place in a training of another centre and gives it up again', async ({ visit }) => {
  const { page } = await visit('childcare.pagasa', '/vona')
  await settled(page)
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Register' }) })
    .filter({ hasNotText: 'PAG-ASA' })
    .first()
  await row.getByRole('link').first().click()
  await page.waitForURL(/\/vona\/trainings\/training_[0-9a-f]{32}$/)
  await settled(page)
  const facts = panel(page, 'The training')
  await facts.getByRole('button', { name: 'Register' }).click()
  await facts.getByText(/^(registered|on the waiting list)$/).waitFor()
  await facts.getByRole('button', { name: 'Give up my place' }).click()
  await facts.getByRole('button', { name: 'Register' }).waitFor()
})

test('the coordinator sees the claims of three centres and approves one within its budget', async ({ visit }) => {
  const { page } = await visit('director.payoke', '/vona/cost-claims?state=SUBMITTED')
  await settled(page)
  const table = page.getByRole('table', { name: 'Cost claims of the three centres' })
  const first = table.getByRole('row').filter({ hasText: 'submitted' }).first()
  await first.getByRole('link').first().click()
  await page.waitForURL(/\/vona\/cost-claims\/claim_[0-9a-f]{32}$/)
  await settled(page)
  await page.getByRole('group', { name: 'Steps' }).getByRole('button', { name: 'Approve' }).click()
  await page.getByLabel('Budget line').selectOption({ index: 1 })
  await page.locator('form').getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('main').getByText('approved', { exact: true }).first().waitFor()

  await page.goto('/vona/cost-claims')
  await settled(page)
  const shown = await table.innerText()
  for (const centre of CENTRES) expect(shown).toContain(centre)
})

test('a centre sees of the claim of another neither the provider nor the invoice nor the beneficiary', async ({
  visit,
}) => {
  const { page } = await visit('finance.surya', '/vona/cost-claims')
  await settled(page)
  const table = page.getByRole('table', { name: 'Cost claims of the three centres' })
  await table.getByRole('row').filter({ hasText: 'PAG-ASA' }).first().getByRole('link').first().click()
  await settled(page)
  const claim = page.getByRole('main')
  await claim.getByText('Only its own centre sees the provider').waitFor()
  expect(await claim.innerText()).not.toMatch(/DEMO/)
})
