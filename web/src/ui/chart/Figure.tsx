import { Button, Group, Text } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draw } from './Drawing.js'
import styles from './Figure.module.css'

const Drawing = lazy(() => import('./Drawing.js').then(module => ({ default: module.Drawing })))

interface FigureProps {
  readonly title: string
  /** The period, the unit and the definition, in a sentence. */
  readonly note: string
  readonly draw: Draw
  /** The same figures as a table. */
  readonly table: ReactNode
}

/** A chart and its twin, a table with the same figures: one of the two is shown, both are printed. */
export function Figure({ title, note, draw, table }: FigureProps) {
  const { t } = useTranslation('ui')
  const [isTable, setIsTable] = useState(false)
  const tableId = useId()
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <Group justify="space-between" gap="xs">
          <strong>{title}</strong>
          <Button
            size="compact-xs"
            variant="default"
            className="no-print"
            aria-pressed={isTable}
            aria-controls={tableId}
            onClick={() => setIsTable(!isTable)}
          >
            {t(isTable ? 'table.chart' : 'table.table')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      </figcaption>
      <div className={styles['chart']} data-hidden={isTable || undefined}>
        <Suspense fallback={<div className={styles['waiting']} />}>
          <Drawing draw={draw} label={title} description={note} />
        </Suspense>
      </div>
      <div id={tableId} className={styles['table']} data-hidden={!isTable || undefined}>
        {table}
      </div>
    </figure>
  )
}
