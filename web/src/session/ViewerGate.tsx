import { createContext, type ReactNode, useContext } from 'react'
import { usePanelQuery } from '../api/usePanelQuery.js'
import { ViewerDocument, type ViewerQuery } from '../gql/graphql.js'
import { ownDrafts } from './drafts.js'
import { NoPlacePage } from './NoPlacePage.js'
import { UnreachablePage } from './UnreachablePage.js'

export type Viewer = NonNullable<ViewerQuery['viewer']>

const ViewerContext = createContext<Viewer | null>(null)

/** Who is signed in, with the rights that the server says they have. */
export function useViewer() {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('Nobody is signed in here')
  return viewer
}

/** Whether the viewer holds all of these rights. It decides what is offered, never what is answered: the server does. */
export function useCan(...scopes: readonly string[]) {
  const { can } = useViewer()
  return scopes.every(scope => can.includes(scope))
}

export function ViewerGate({ children }: { children: ReactNode }) {
  const query = usePanelQuery({
    document: ViewerDocument,
    variables: {},
    place: ['viewer'],
    select: data => data.viewer,
  })
  if (query.outcome === 'loading') return null
  if (query.outcome === 'locked') return <NoPlacePage />
  if (!query.subject) return <UnreachablePage onRetry={query.retry} />
  ownDrafts(query.subject.id)
  return <ViewerContext value={query.subject}>{children}</ViewerContext>
}
