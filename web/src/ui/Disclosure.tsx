import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** More of the same, folded away until somebody wants it. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles['disclosure']}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
