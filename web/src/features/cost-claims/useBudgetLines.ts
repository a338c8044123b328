import { useListQuery } from '../../api/usePanelQuery.js'
import { BudgetLinesDocument } from '../../gql/graphql.js'

const PAGE_SIZE = 50

/** The budget lines of the three centres; none while they are not answered. */
export function useBudgetLines() {
  const query = useListQuery({
    document: BudgetLinesDocument,
    variables: { first: PAGE_SIZE, after: null },
    place: ['budgetLines'],
    select: data => data.budgetLines,
  })
  return { query, lines: query.subject?.nodes ?? [] }
}
