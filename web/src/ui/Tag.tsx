import type { ReactNode } from 'react'
import styles from './Tag.module.css'

export type Tone = 'calm' | 'active' | 'warn' | 'urgent'

/** A state in a word; the colour only repeats what the word says. */
export function Tag({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
