import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'

export type Tone = 'calm' | 'active' | 'warn' | 'urgent'

const LOOK = {
  calm: { variant: 'default' },
  active: { variant: 'light', color: 'tide' },
  warn: { variant: 'filled', color: 'yellow.3' },
  urgent: { variant: 'filled', color: 'red.9' },
} as const

/** A state in a word; the colour only repeats what the word says. */
export function Tag({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <Badge {...LOOK[tone]} radius="sm" tt="none" fw={600} autoContrast>
      {children}
    </Badge>
  )
}
