import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../harness/browserTest.js'
import { dayFromNow } from '../harness/days.js'
import { panel, settled } from '../harness/panels.js'
import { findCaseFile, pathOf, procedureOf } from '../harness/story.js'

const REFLECTION_DAYS = 45

const isEarlierThan = (days: number) => (day: string) => day < dayFromNow(-days)
const WITHOUT = findCaseFile(file => !procedureOf(file) && isEarlierThan(REFLECTION_DAYS + 20)(file.openedOn))
const REFLECTING = findCaseFile(file => {
  const { documents = [], statements = [] } = procedureOf(file) ?? {}
  const [annex] = documents
  return documents.length === 1 && statements.length === 0 && !isEarlierThan(REFLECTION_DAYS - 2)(annex?.issuedOn ?? '')
})

const residence = (page: Page) => panel(page, 'Residence')

async function take(page: Page, step: string, fill: (form: ReturnType<Page['locator']>) => Promise<void>) {
  await residence(page).getByRole('button', { name: step, exact: true }).click()
  const form = residence(page).locator('form')
  await fill(form)
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

const recordStatement = (page: Page) =>
  take(page, 'Record a statement or complaint', async form => {
    await form.getByLabel('Kind').selectOption({ label: 'statement' })
  })

const certificate = (page: Page) =>
  residence(page).getByRole('button', { name: 'Registration certificate issued', exact: true })

test('a statement within the reflection period is recorded, and the certificate can follow', async ({ visit }) => {
  const { page } = await visit('legal.pagasa', pathOf(REFLECTING))
  await settled(page)
  expect(await certificate(page).count()).toBe(0)
  await recordStatement(page)
  await residence(page).getByText('within the period').waitFor()
  await certificate(page).waitFor()
})

test('a statement after day 45 is recorded all the same, and the certificate is refused with the reason', async ({
  visit,
}) => {
  const issuedOn = dayFromNow(-REFLECTION_DAYS - 10)
  const { page } = await visit('legal.pagasa', pathOf(WITHOUT))
  await settled(page)
  await take(page, 'Open a residence procedure', async form => {
    await form.getByLabel('Responsible').selectOption({ index: 1 })
    await form.getByLabel('Opened').fill(issuedOn)
  })
  await take(page, 'Annex 15 issued', form => form.getByLabel('Issued').fill(issuedOn))
  await residence(page).getByRole('rowheader', { name: '1. Annex 15' }).waitFor()
  await recordStatement(page)
  await residence(page).getByText('after the period').waitFor()
  expect(await certificate(page).count()).toBe(0)
  await residence(page)
    .getByText(
      'Registration certificate issued: The reflection period ended before a statement was made, so the certificate cannot follow.',
    )
    .waitFor()
})
