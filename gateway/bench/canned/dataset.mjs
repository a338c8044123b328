import { readCursor } from '../work/cursor.mjs'
import { caseFileAt, caseFileOfId } from './case-file.mjs'

/** The root of the canned data: what a `Query` of any of the four subgraphs can be asked, all in one object. */
export const root = {
  __typename: 'Query',
  caseFiles: ({ after }) => page(readCursor(after)),
  _entities: ({ representations }) => representations.map(({ id }) => caseFileOfId(id)),
}

// A page is as long as its cursor says, whatever `first` asks: so the same documents serve every size, also beyond the page
// size that a gateway allows.
function page({ centre, page: number, size }) {
  const nodes = Array.from({ length: size }, (_, index) => caseFileAt(centre, number * size + index))
  return {
    __typename: 'CaseFileConnection',
    totalCount: 10_000,
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: nodes.at(-1).id },
  }
}
