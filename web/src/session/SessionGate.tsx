import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { dropAllDrafts } from './drafts.js'
import { IdleWatch } from './IdleWatch.js'
import { LockScreen } from './LockScreen.js'
import { onReentry } from './reentry.js'
import { SessionContext } from './SessionContext.js'
import { SignInPage } from './SignInPage.js'
import { endSessionNow, fetchSession, type Session, signOut } from './session.js'
import { UnreachablePage } from './UnreachablePage.js'

type Gate =
  | { readonly kind: 'asking' | 'unreachable' | 'out' | 'locked' }
  | { readonly kind: 'in'; readonly session: Session }

const gateOf = (session: Session): Gate => {
  if (session.signedIn && !session.locked) return { kind: 'in', session }
  return session.locked ? { kind: 'locked' } : { kind: 'out' }
}

/** Shows the content to whoever is signed in, and unmounts it the moment the session is locked or over. */
export function SessionGate({ children }: { children: (onSessionEnded: () => void) => ReactNode }) {
  const [gate, setGate] = useState<Gate>({ kind: 'asking' })
  const ask = useCallback(() => {
    fetchSession().then(
      session => setGate(gateOf(session)),
      () => setGate({ kind: 'unreachable' }),
    )
  }, [])
  useEffect(ask, [ask])
  useEffect(() => onReentry(ask), [ask])

  const onSessionEnded = useCallback(() => setGate({ kind: 'locked' }), [])
  const lock = useCallback(() => {
    endSessionNow()
    setGate({ kind: 'locked' })
  }, [])

  switch (gate.kind) {
    case 'asking':
      return null
    case 'unreachable':
      return <UnreachablePage onRetry={ask} />
    case 'out':
      return <SignInPage />
    case 'locked':
      return <LockScreen />
    case 'in':
      return (
        <SignedIn session={gate.session} lock={lock}>
          {children(onSessionEnded)}
        </SignedIn>
      )
  }
}

function SignedIn({ session, lock, children }: { session: Session; lock: () => void; children: ReactNode }) {
  const value = useMemo(() => ({ session, lock, signOut: leave }), [session, lock])
  return (
    <SessionContext value={value}>
      {children}
      <IdleWatch idleSeconds={session.idleSeconds} onIdle={lock} />
    </SessionContext>
  )
}

function leave() {
  dropAllDrafts()
  void signOut()
}
