import { Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../i18n/format.js'
import { useFormat } from '../i18n/useFormat.js'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  readonly title: ReactNode
  /** The browser's title: codes and kinds only, never a name. */
  readonly documentTitle: string
  readonly actions?: ReactNode
}

/** The first heading of a page, and what the browser's tab says. */
export function PageHeader({ title, documentTitle, actions }: PageHeaderProps) {
  useDocumentTitle(documentTitle)
  const heading = useFocusOnArrival()
  const { t } = useTranslation('ui')
  const format = useFormat()
  return (
    <Group justify="space-between" align="center" mb="md" gap="sm">
      <Title order={1} size="h2" ref={heading} tabIndex={-1} id="page-title">
        {title}
      </Title>
      <p className={styles['printed']}>{t('printed', { house, day: format.longDay(today()) })}</p>
      {actions ? (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      ) : null}
    </Group>
  )
}

let isFirstPage = true

/** Whoever comes from another page of ours is led to the heading of this one, so that a screen reader says where they are. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])
  return heading
}

/** The name of the house at the end of every title; set once somebody is signed in. */
let house = 'Houvast'
export function nameHouse(name: string) {
  house = name
}

function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · ${house}`
  }, [title])
}
