import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.js'
import { test } from '../harness/browserTest.js'
import { PAGES } from '../harness/pages.js'
import { settled } from '../harness/panels.js'
import { textsOf } from '../harness/texts.js'
import { foreignTexts } from '../harness/words.js'

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** A window of 1280 pixels at four times its size (WCAG 2.2, criterion 1.4.10). */
const NARROW = 320

const violationsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(GUIDELINES).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  )
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const language of LANGUAGES) {
  const foreign = foreignTexts(language)
  test.concurrent.for(PAGES)(
    `in ${language}, %s speaks that language alone, is accessible and fits a narrow window`,
    async ([, path], { visit, expect }) => {
      const { page } = await visit('lead.pagasa', path, { language })
      await settled(page)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect((await textsOf(page)).filter(text => foreign.has(text))).toEqual([])
      expect(await violationsOf(page)).toEqual([])
      await page.setViewportSize({ width: NARROW, height: 800 })
      await expect.poll(() => widthOf(page), { timeout: 10_000 }).toBeLessThanOrEqual(NARROW)
    },
  )
}

test('whoever changes the language reads every page in the new one, and finds it again after coming back', async ({
  visit,
}) => {
  const { page } = await visit('legal.surya', '/', { language: 'en' })
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await page.getByRole('navigation').getByRole('link', { name: 'Aujourd’hui' }).waitFor()
  await page.reload()
  await page.getByRole('navigation').getByRole('link', { name: 'Aujourd’hui' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})
