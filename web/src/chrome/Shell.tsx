import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePrivacy } from '../privacy/PrivacyProvider.js'
import { useSession } from '../session/SessionContext.js'
import { useViewer } from '../session/ViewerGate.js'
import { ErrorBoundary } from '../ui/ErrorBoundary.js'
import { Failed } from '../ui/Notice.js'
import { nameHouse } from '../ui/PageHeader.js'
import { Account } from './Account.js'
import { DemoBar, PrivacyBar } from './Bars.js'
import { CENTRE_NAMES } from './centres.js'
import { hideNow, listenForHide } from './hideNow.js'
import { Rail } from './Rail.js'
import { SearchField } from './SearchField.js'
import styles from './Shell.module.css'
import { TopActions } from './TopActions.js'

/** The frame around every page: rail, centre, search, privacy, hide-now. */
export function Shell() {
  const { t } = useTranslation('chrome')
  const [isRailOpen, rail] = useDisclosure(false)
  const viewer = useViewer()
  const { session } = useSession()
  const privacy = usePrivacy()
  nameHouse(viewer.centre ? CENTRE_NAMES[viewer.centre] : 'Houvast')
  useEffect(() => listenForHide(hideNow), [])
  const path = useRouterState({ select: state => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rail closes each time the page changes
  useEffect(rail.close, [path])
  return (
    <AppShell
      header={{ height: { base: 104, sm: 60 } }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !isRailOpen } }}
      padding="md"
    >
      <a href="#content" className={styles['skip']}>
        {t('skip')}
      </a>
      <AppShell.Header className={`no-print ${styles['header']}`} data-private={privacy.isOn || undefined}>
        <Group h="100%" px="md" gap="sm" justify="space-between">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={isRailOpen} onClick={rail.toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <strong className={styles['house']}>{viewer.centre ? CENTRE_NAMES[viewer.centre] : 'Houvast'}</strong>
          </Group>
          {viewer.can.includes('case:read') ? <SearchField /> : <span />}
          <TopActions />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className="no-print" p="xs">
        <AppShell.Section grow>
          <Rail can={viewer.can} freeText={session.freeText} />
        </AppShell.Section>
        <Account />
      </AppShell.Navbar>
      <AppShell.Main className={styles['main']}>
        {session.demo ? <DemoBar /> : null}
        {privacy.isOn ? <PrivacyBar onTurnOff={privacy.toggle} /> : null}
        <div id="content" tabIndex={-1} className={styles['content']}>
          <ErrorBoundary key={path} fallback={retry => <Failed onRetry={retry} />}>
            <Outlet />
          </ErrorBoundary>
        </div>
      </AppShell.Main>
    </AppShell>
  )
}
