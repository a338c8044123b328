import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Deed, Refusal } from '../../api/useDeed.js'
import { useRefusalText } from '../../ui/form/refusals.js'

interface CheckFirstProps<Values extends FieldValues, Parsed, Input> {
  readonly form: UseFormReturn<Values, unknown, Parsed>
  readonly deed: Deed<Input, unknown>
  /** The same input with `validateOnly`: the server says what would happen and writes nothing. */
  readonly toInput: (parsed: Parsed) => Input
}

/** Asks the server whether the deed would be possible, before it is done. */
export function CheckFirst<Values extends FieldValues, Parsed, Input>(props: CheckFirstProps<Values, Parsed, Input>) {
  const { t } = useTranslation('stays')
  const textOf = useRefusalText('stays')
  const [refusals, setRefusals] = useState<readonly Refusal[] | null>(null)
  const check = props.form.handleSubmit(async parsed => {
    setRefusals(null)
    setRefusals((await props.deed.run(props.toInput(parsed))).refusals)
  })
  return (
    <>
      <Group>
        <Button variant="default" size="compact-sm" loading={props.deed.isRunning} onClick={() => void check()}>
          {t('check')}
        </Button>
      </Group>
      <div role="status">
        {refusals && (
          <Alert color={refusals.length > 0 ? 'red' : 'teal'} variant="light" p="xs">
            {refusals.length > 0 ? refusals.map(textOf).join(' ') : t('possible')}
          </Alert>
        )}
      </div>
    </>
  )
}
