import type { Page } from 'playwright-core'

/** Waits until every panel has been answered, whatever the answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#page-title').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('[role=status][aria-label]') === null)
}

export const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })

/** The sentences beside the locks, by the title of their panel. */
export async function locks(page: Page): Promise<Readonly<Record<string, string>>> {
  const all = await page
    .getByRole('region')
    .filter({ has: page.getByRole('note') })
    .all()
  const told = all.map(async each => [
    await each.getByRole('heading', { level: 2 }).innerText(),
    await each.getByRole('note').innerText(),
  ])
  return Object.fromEntries(await Promise.all(told))
}
