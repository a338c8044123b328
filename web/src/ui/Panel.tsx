import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelQuery } from '../api/usePanelQuery.js'
import { ErrorBoundary } from './ErrorBoundary.js'
import { Failed, Missing, Refused, Unavailable, Unrecorded } from './Notice.js'
import styles from './Panel.module.css'

interface FrameProps {
  readonly title: string
  /** Buttons or links at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of a panel: a titled region with a boundary of its own. */
export function PanelFrame({ title, actions, children }: FrameProps) {
  const titleId = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={titleId} className={styles['panel']}>
      <Stack gap="sm">
        <Group justify="space-between" align="center" gap="xs">
          <Title order={2} size="h4" id={titleId}>
            {title}
          </Title>
          {actions ? (
            <Group gap="xs" className={`no-print ${styles['actions']}`}>
              {actions}
            </Group>
          ) : null}
        </Group>
        <ErrorBoundary fallback={retry => <Failed onRetry={retry} />}>{children}</ErrorBoundary>
      </Stack>
    </Paper>
  )
}

interface PanelProps<Subject> {
  readonly title: string
  readonly query: PanelQuery<Subject>
  readonly actions?: ReactNode
  /** Said (or shown) when there is nothing: truly nothing, not refused and not unanswered. */
  readonly empty?: ReactNode
  readonly children: (subject: Subject) => ReactNode
}

/** One question to the server and its answer. When it is refused or not answered, this panel says so and no other suffers. */
export function Panel<Subject>({ title, actions, ...answer }: PanelProps<Subject>) {
  return (
    <PanelFrame title={title} actions={answer.query.outcome === 'ready' ? actions : null}>
      <Answer title={title} {...answer} />
    </PanelFrame>
  )
}

/** The answer without a frame, for pages that bring their own. */
export function Answer<Subject>({ title, query, empty, children }: Omit<PanelProps<Subject>, 'actions'>) {
  const { t } = useTranslation('ui')
  if (query.subject !== null) return children(query.subject)
  if (query.outcome === 'loading') return <Loading />
  if (query.outcome === 'locked') return <Refused refusal={query.refusal()} />
  if (query.outcome === 'unavailable') return <Unavailable what={title} onRetry={query.retry} />
  if (query.outcome === 'unrecorded') return <Unrecorded onRetry={query.retry} />
  if (query.outcome === 'missing') return <Missing />
  if (query.outcome === 'failed') return <Failed onRetry={query.retry} />
  return typeof empty === 'object' ? empty : <Empty>{empty ?? t('panel.empty')}</Empty>
}

export function Empty({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}

function Loading() {
  const { t } = useTranslation('ui')
  return (
    <div role="status" aria-label={t('panel.loading')} className={styles['loading']}>
      <div />
      <div />
      <div />
    </div>
  )
}
