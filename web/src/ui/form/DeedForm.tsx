import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Deed, Refusal } from '../../api/useDeed.js'
import type { Feature } from '../../i18n/words/en.js'
import { draftOf, dropDraft, keepDraft } from '../../session/drafts.js'
import { announce } from '../Announcer.js'
import { FormTroubles } from './FormTroubles.js'
import { LeaveGuard } from './LeaveGuard.js'
import { markFields, useRefusalText } from './refusals.js'
// Tells zod what the content security policy forbids, before the form that imports this one makes its schema.
import './schema.js'

export interface DeedFormProps<Values extends FieldValues, Parsed, Input, Done> {
  /** Names the draft: the deed and the record, e.g. `plan-intake:referral_1`. */
  readonly draftKey: string
  readonly schema: z.ZodType<Parsed, Values>
  readonly defaultValues: Values
  readonly deed: Deed<Input, Done>
  readonly toInput: (parsed: Parsed) => Input
  readonly submitLabel: string
  /** Whose words explain the refusals. */
  readonly feature: Feature
  readonly onDone?: (payload: Done) => void
  readonly onCancel?: () => void
  readonly children: (form: UseFormReturn<Values, unknown, Parsed>) => ReactNode
}

/**
 * A form that does one deed. What is typed stays on every refusal, on a lock and when the form is closed; it goes when the deed
 * is done. Leaving a page with something typed asks first.
 */
export function DeedForm<Values extends FieldValues, Parsed, Input, Done>(
  props: DeedFormProps<Values, Parsed, Input, Done>,
) {
  const { draftKey, schema, defaultValues, deed, toInput, feature, onDone } = props
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const textOf = useRefusalText(feature)
  const { t } = useTranslation('ui')
  const form = useForm<Values, unknown, Parsed>({
    resolver: zodResolver(schema),
    defaultValues: defaultValues as DefaultValues<Values>,
    shouldFocusError: false,
  })
  const isTyped = useDraft(form, draftKey)
  const isDone = useRef(false)
  useEffect(() => {
    if (isTyped) isDone.current = false
  }, [isTyped])

  const submit = form.handleSubmit(async parsed => {
    setRefusals([])
    const result = await deed.run(toInput(parsed))
    setRefusals(result.refusals)
    markFields(result.refusals, form.getValues(), form.setError, textOf)
    if (!result.payload) return
    dropDraft(draftKey)
    isDone.current = true
    form.reset(defaultValues)
    announce(t('form.done'))
    onDone?.(result.payload)
  })

  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Stack gap="sm">
        <FormTroubles form={form} refusals={refusals} textOf={textOf} />
        {props.children(form)}
        <FormButtons label={props.submitLabel} isRunning={deed.isRunning} onCancel={props.onCancel} />
      </Stack>
      <LeaveGuard isDirty={isTyped && !form.formState.isSubmitSuccessful} isDone={isDone} />
    </form>
  )
}

/** Puts back what was typed here before, and keeps what is typed now; tells whether something is. */
function useDraft<Values extends FieldValues, Parsed>(form: UseFormReturn<Values, unknown, Parsed>, key: string) {
  useEffect(() => {
    const draft = draftOf<Values>(key)
    if (draft) form.reset(draft, { keepDefaultValues: true })
    const watching = form.watch(values => keepDraft(key, structuredClone(values)))
    return () => watching.unsubscribe()
  }, [form, key])
  return form.formState.isDirty
}

interface FormButtonsProps {
  readonly label: string
  readonly isRunning: boolean
  readonly onCancel: (() => void) | undefined
}

function FormButtons({ label, isRunning, onCancel }: FormButtonsProps) {
  const { t } = useTranslation('ui')
  return (
    <Group gap="sm">
      <Button type="submit" loading={isRunning}>
        {label}
      </Button>
      {onCancel ? (
        <Button variant="subtle" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      ) : null}
    </Group>
  )
}
