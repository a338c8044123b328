import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo } from 'react'
import { makeClient } from './api/client.js'
import { PrivacyProvider } from './privacy/PrivacyProvider.js'
import { router } from './router.js'
import { ReentryPage } from './session/ReentryPage.js'
import { REENTRY_PATH } from './session/reentry.js'
import { SessionGate } from './session/SessionGate.js'
import { ViewerGate } from './session/ViewerGate.js'
import { cssVariables, theme } from './theme.js'
import { Announcer } from './ui/Announcer.js'

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Announcer />
      {location.pathname === REENTRY_PATH ? (
        <ReentryPage />
      ) : (
        <SessionGate>{onSessionEnded => <SignedInApp onSessionEnded={onSessionEnded} />}</SessionGate>
      )}
    </MantineProvider>
  )
}

/** A lock unmounts this whole tree, and with it the client and everything it was answered. */
function SignedInApp({ onSessionEnded }: { onSessionEnded: () => void }) {
  const client = useMemo(() => makeClient(onSessionEnded), [onSessionEnded])
  return (
    <ApolloProvider client={client}>
      <ViewerGate>
        <PrivacyProvider>
          <RouterProvider router={router} />
        </PrivacyProvider>
      </ViewerGate>
    </ApolloProvider>
  )
}
