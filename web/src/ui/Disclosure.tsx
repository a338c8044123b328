import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: string
  /** Unfolded from the start. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** More of the same, folded away until somebody wants it. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={isOpen}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
