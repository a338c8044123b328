import { Box, Button, Group } from '@mantine/core'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from './Disclosure.js'
import styles from './Steps.module.css'

export interface Step {
  readonly key: string
  readonly label: string
  /** Why the step is not possible now; undefined when it is. */
  readonly impossibleBecause?: string | undefined
  /** The step ends something: it stands apart from those that lead on. */
  readonly isEnd?: boolean
  readonly form: (close: () => void) => ReactNode
}

interface StepsProps {
  readonly steps: readonly Step[]
  readonly label: string
  /** The step whose form stands open at once. */
  readonly firstOpen?: string | null
}

/** The deeds that can be done here: one button each, and the form of the chosen one beneath. */
export function Steps({ steps, label, firstOpen = null }: StepsProps) {
  const [openKey, setOpenKey] = useState(firstOpen)
  const formId = useId()
  const possible = steps.filter(step => step.impossibleBecause === undefined)
  const open = possible.find(step => step.key === openKey)
  return (
    <Box role="group" aria-label={label} className="no-print">
      {[false, true].map(isEnd => (
        <Group gap="xs" key={String(isEnd)} className={styles['row']}>
          {possible
            .filter(step => Boolean(step.isEnd) === isEnd)
            .map(step => (
              <Button
                key={step.key}
                size="compact-sm"
                variant={variantOf(step, step === open)}
                aria-expanded={step === open}
                aria-controls={step === open ? formId : undefined}
                onClick={() => setOpenKey(step === open ? null : step.key)}
              >
                {step.label}
              </Button>
            ))}
        </Group>
      ))}
      {open ? (
        <div id={formId} className={styles['form']} key={open.key}>
          <Suspense>{open.form(() => setOpenKey(null))}</Suspense>
        </div>
      ) : null}
      <ImpossibleSteps steps={steps} />
    </Box>
  )
}

const variantOf = ({ isEnd }: Step, isOpen: boolean) => {
  if (isOpen) return 'filled'
  return isEnd ? 'default' : 'light'
}

function ImpossibleSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('ui')
  const impossible = steps.filter(step => step.impossibleBecause !== undefined)
  if (impossible.length === 0) return null
  return (
    <Disclosure summary={t('impossible')} isOpen>
      <ul className={styles['impossible']}>
        {impossible.map(step => (
          <li key={step.key}>{t('pair', { label: step.label, text: step.impossibleBecause ?? '' })}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
