import type { Page } from 'playwright-core'

/** Every text that a page draws, and every one that is only heard or shown on pointing, piece by piece. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.textContent ?? '')
    }
    const named = ['aria-label', 'title', 'placeholder', 'alt']
    for (const field of document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea'))
      texts.push((field as HTMLInputElement).value)
    for (const element of document.querySelectorAll('*'))
      for (const name of named) texts.push(element.getAttribute(name) ?? '')
    return [...new Set(texts.map(text => text.trim()))]
  })
