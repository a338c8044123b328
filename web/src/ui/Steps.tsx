import { Box, Button, Group } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from './Disclosure.js'
import { Empty } from './Panel.js'

export interface Step {
  readonly key: string
  readonly label: string
  /** Why the step is not possible now; undefined when it is. */
  readonly impossibleBecause?: string | undefined
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
      <Group gap="xs">
        {possible.map(step => (
          <Button
            key={step.key}
            size="compact-md"
            variant={step === open ? 'filled' : 'default'}
            aria-expanded={step === open}
            aria-controls={step === open ? formId : undefined}
            onClick={() => setOpenKey(step === open ? null : step.key)}
          >
            {step.label}
          </Button>
        ))}
      </Group>
      <ImpossibleSteps steps={steps} />
      {open ? (
        <Box id={formId} mt="sm" p="md" bd="1px solid var(--houvast-line)" key={open.key}>
          {open.form(() => setOpenKey(null))}
        </Box>
      ) : null}
    </Box>
  )
}

function ImpossibleSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('ui')
  const impossible = steps.filter(step => step.impossibleBecause !== undefined)
  if (impossible.length === 0) return null
  return (
    <Disclosure summary={t('impossible')} isOpen>
      {impossible.map(step => (
        <Empty key={step.key}>{t('pair', { label: step.label, text: step.impossibleBecause ?? '' })}</Empty>
      ))}
    </Disclosure>
  )
}
