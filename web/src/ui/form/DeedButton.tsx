import { Button, type ButtonProps, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deed, Refusal } from '../../api/useDeed.js'
import type { Feature } from '../../i18n/words/en.js'
import { announce } from '../Announcer.js'
import { useRefusalText } from './refusals.js'

interface DeedButtonProps<Input> extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly deed: Deed<Input, unknown>
  readonly input: Input
  readonly label: string
  /** Whose words explain the refusals. */
  readonly feature: Feature
}

/** A deed that asks nothing: one button, and beneath it why it was refused. */
export function DeedButton<Input>({ deed, input, label, feature, ...look }: DeedButtonProps<Input>) {
  const { t } = useTranslation('ui')
  const textOf = useRefusalText(feature)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const act = async () => {
    const result = await deed.run(input)
    setRefusals(result.refusals)
    if (result.payload) announce(t('form.done'))
  }
  return (
    <Stack gap={2} align="start" className="no-print">
      <Button {...look} loading={deed.isRunning} onClick={() => void act()}>
        {label}
      </Button>
      <div role="alert">
        {refusals.map(refusal => (
          <Text key={refusal.code} size="sm" c="var(--mantine-color-error)">
            {textOf(refusal)}
          </Text>
        ))}
      </div>
    </Stack>
  )
}
