import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './SubNavigation.module.css'

/** Links between the pages of one section; the router marks the present one with `aria-current`. */
export function SubNavigation({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={`no-print ${styles['navigation']}`}>
      <Group gap="md">{children}</Group>
    </nav>
  )
}
