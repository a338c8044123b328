import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../../gateway/local/demo/secrets.js'

/** Tells the provider's page who one is, and comes back. */
export async function identify(page: Page, name: string): Promise<void> {
  await page.locator('input[name="name"]').fill(name)
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD)
  await page.locator('form button').click()
}

/** Signs in and waits for Today. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/session/login?returnTo=/')
  await identify(page, name)
  await page.locator('#page-title').waitFor()
}
