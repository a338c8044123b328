import { createContext, useContext } from 'react'
import type { Session } from './session.js'

interface OpenSession {
  readonly session: Session
  /** Ends the session and hides the content; what was typed stays in memory. */
  readonly lock: () => void
  /** Ends the session and forgets what was typed. */
  readonly signOut: () => void
}

export const SessionContext = createContext<OpenSession | null>(null)

export function useSession() {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no session here')
  return session
}
