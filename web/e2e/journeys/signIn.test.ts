import type { Role } from '@houvast/schema'
import { expect } from 'vitest'
import { DEMO_SIGN_INS } from '../../../gateway/local/demo/signIns.js'
import { test, type Visit } from '../harness/browserTest.js'
import { identify, signIn } from '../harness/signIn.js'

const SESSION_COOKIE = '__Host-houvast'

const EVERYTHING = ['Referrals', 'Case files', 'House', 'Deadlines', 'VONA']
const REFERRALS_AND_FILES = ['Referrals', 'Case files', 'House', 'VONA']
const HOUSE = ['Case files', 'House', 'VONA']
const SHARED = ['VONA']

/** What stands in the rail beside Today, by the first role of a person. */
const ENTRIES: Partial<Readonly<Record<Role, readonly string[]>>> = {
  INTAKE_WORKER: REFERRALS_AND_FILES,
  SOCIAL_WORKER: EVERYTHING,
  LEGAL_WORKER: EVERYTHING,
  ADMINISTRATIVE_WORKER: ['Case files', 'House', 'Deadlines', 'VONA'],
  PSYCHOLOGIST: ['Case files', 'VONA'],
  SHELTER_EDUCATOR: HOUSE,
  HOUSING_COACH: HOUSE,
  ACTIVITY_ORGANISER: SHARED,
  CHILDCARE_ORGANISER: SHARED,
  OUTREACH_WORKER: ['Referrals', 'VONA'],
  TEAM_LEAD: EVERYTHING,
  DIRECTOR: EVERYTHING,
  FINANCE: SHARED,
  DATA_PROTECTION_OFFICER: SHARED,
  PLATFORM_ADMINISTRATOR: [],
}

/** One machine with invented data offers the explorer of the API to everybody who is signed in. */
const EXPLORER = 'API explorer'

const STAFF = DEMO_SIGN_INS.filter(({ centre }) => centre !== null)

const cookieNames = async ({ context }: Visit) => (await context.cookies()).map(({ name }) => name)
const front = ({ page }: Visit) => page.getByRole('main').getByRole('link', { name: 'Sign in' })

/** Nothing of what was shown can be reached any more, not even by the way back. */
async function expectSignedOut(visit: Visit) {
  await front(visit).waitFor()
  expect(await cookieNames(visit)).not.toContain(SESSION_COOKIE)
  await visit.page.goBack()
  await front(visit).waitFor()
  expect(await visit.page.locator('#page-title, nav').count()).toBe(0)
}

test('whoever comes without a session sees the door alone, and comes in through the page of the provider', async ({
  open,
}) => {
  const visit = await open()
  await visit.page.goto('/case-files')
  await front(visit).waitFor()
  expect(await visit.page.locator('nav, table').count()).toBe(0)
  await front(visit).click()
  await identify(visit.page, 'legal.pagasa')
  await visit.page.getByRole('heading', { level: 1, name: 'Case files' }).waitFor()
  expect(await cookieNames(visit)).toContain(SESSION_COOKIE)
})

test('a wrong password opens nothing and does not say what was wrong', async ({ open }) => {
  const visit = await open()
  visit.watch.allowsFailedRequests = true
  await visit.page.goto('/session/login?returnTo=/')
  await visit.page.locator('input[name="name"]').fill('intake.surya')
  await visit.page.locator('input[name="password"]').fill('not the password')
  await visit.page.locator('form button').click()
  expect(await visit.page.getByRole('alert').innerText()).toMatch(/name or (the )?password/i)
  await visit.page.goto('/')
  await front(visit).waitFor()
  expect(await cookieNames(visit)).not.toContain(SESSION_COOKIE)
})

test('an analyst, whose place is elsewhere, is told so, asks published statistics and can leave', async ({ open }) => {
  const visit = await open()
  // The browser itself writes each refused request on its console.
  visit.watch.allowsFailedRequests = true
  await visit.page.goto('/session/login?returnTo=/')
  await identify(visit.page, 'analyst')
  await visit.page.getByRole('alert').getByText('published statistics only').waitFor()
  expect(await visit.page.locator('nav').count()).toBe(0)
  await visit.page.getByRole('button', { name: 'Published statistics' }).click()
  // What is asked first stands in the editor before it can be sent.
  for (const [editor, text] of [
    ['Operation Editor', 'figure'],
    ['Variables', 'EXPLOITATION'],
  ] as const)
    await visit.page.getByRole('region', { name: editor }).getByText(text).waitFor()
  await visit.page.getByRole('button', { name: /execute query/i }).click()
  await visit.page.getByRole('region', { name: 'Result Window' }).getByText('NOT_PUBLISHED').waitFor()
  await visit.page.getByRole('button', { name: 'Sign out' }).click()
  await expectSignedOut(visit)
})

test.concurrent.for(STAFF)(
  '$signIn lands on Today, sees exactly the entries of that role, and leaves nothing behind on the way out',
  async ({ signIn: name, roles }, { open, expect }) => {
    const visit = await open()
    await signIn(visit.page, name)
    expect(await visit.page.locator('#page-title').innerText()).toMatch(/^Today, /)
    const entries = await visit.page.getByRole('navigation').getByRole('link').allInnerTexts()
    expect(entries).toEqual(['Today', ...(ENTRIES[roles[0] as Role] ?? []), EXPLORER])
    await visit.page.getByRole('button', { name: 'Sign out' }).click()
    await expectSignedOut(visit)
  },
)
