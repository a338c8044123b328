import { useDebouncedValue } from '@mantine/hooks'
import { usePanelQuery } from '../api/usePanelQuery.js'
import { SearchDocument } from '../gql/graphql.js'

const SHOWN = 8
const LEAST = 2
const PAUSE_MS = 200

type Message = 'typeMore' | 'nothing' | 'unavailable'

/** The case files that match what is typed, once the typing pauses. */
export function useMatches(typed: string) {
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const isEnough = text.length >= LEAST
  const { outcome, subject } = usePanelQuery({
    document: SearchDocument,
    variables: isEnough ? { text, first: SHOWN } : null,
    place: ['search'],
    select: data => data.search,
  })
  const found = isEnough ? (subject ?? []) : []
  const matches = found.flatMap(({ caseFile, ...match }) => (caseFile ? [{ ...match, caseFile }] : []))
  const isLoading = isEnough && outcome === 'loading'
  return { matches, isLoading, message: messageOf(isEnough, isLoading, outcome === 'ready', matches.length) }
}

function messageOf(isEnough: boolean, isLoading: boolean, isReady: boolean, count: number): Message | null {
  if (!isEnough) return 'typeMore'
  if (isLoading || count > 0) return null
  return isReady ? 'nothing' : 'unavailable'
}
