import { expect, test } from 'vitest'
import { appendPage } from './page.js'

const page = (nodes: string[], endCursor: string | null) => ({
  caseFiles: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor }, totalCount: 3 },
})

test('the next page stands behind what was shown, and its cursor counts', () => {
  expect(appendPage(page(['a', 'b'], 'b'), page(['c'], null), ['caseFiles'])).toEqual(page(['a', 'b', 'c'], null))
})

test('a next page that is not answered leaves what was shown', () => {
  const shown = page(['a'], 'a')
  expect(appendPage(shown, { caseFiles: null } as never, ['caseFiles'])).toEqual(shown)
})
