import { Checkbox, type ComboboxData, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FieldFault } from './schema.js'

export interface FieldProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: the type of the parsed values does not matter to a field
  readonly control: Control<Values, unknown, any>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly description?: string
  readonly required?: boolean
}

export interface Choice {
  readonly value: string
  readonly label: string
}

const FAULTS: readonly string[] = ['required', 'notADay', 'notANumber', 'tooLong', 'notAnAmount'] satisfies FieldFault[]

/** A field's own faults are keys; what the server says of a field is a sentence already. */
export function useFaultText() {
  const { t } = useTranslation('ui')
  return (message: string | undefined) =>
    message && FAULTS.includes(message) ? t(`form.fault.${message as FieldFault}`) : message
}

function useField<Values extends FieldValues>({ control, name, label, description, required }: FieldProps<Values>) {
  const { field, fieldState } = useController({ control: control as unknown as Control<Values>, name })
  const faultText = useFaultText()
  const shared = {
    label,
    description,
    error: faultText(fieldState.error?.message),
    withAsterisk: required,
    'aria-required': required,
    'data-field': name,
  }
  return { field, shared }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

export function TextField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props)
  return <TextInput {...shared} {...field} value={text(field.value)} autoComplete="off" />
}

export function LongTextField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props)
  return <Textarea {...shared} {...field} value={text(field.value)} autosize minRows={3} />
}

/** A calendar day, with the browser's own calendar; its value is `YYYY-MM-DD`. */
export function DayField<Values extends FieldValues>({
  min,
  max,
  ...props
}: FieldProps<Values> & { min?: string; max?: string }) {
  const { field, shared } = useField(props)
  return <TextInput {...shared} {...field} value={text(field.value)} type="date" min={min} max={max} />
}

export function NumberField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props)
  return <TextInput {...shared} {...field} value={text(field.value)} inputMode="decimal" autoComplete="off" />
}

/** One of a closed list, with the browser's own list: the quickest by keyboard. */
export function ChoiceField<Values extends FieldValues>({
  choices,
  ...props
}: FieldProps<Values> & { choices: readonly Choice[] }) {
  const { field, shared } = useField(props)
  const { t } = useTranslation('ui')
  const data = [{ value: '', label: t('form.choose') }, ...choices]
  return <NativeSelect {...shared} {...field} value={text(field.value)} data={data} />
}

/** Several of a closed list; its value is a list of texts. */
export function ManyField<Values extends FieldValues>({
  choices,
  ...props
}: FieldProps<Values> & { choices: readonly Choice[] }) {
  const { field, shared } = useField(props)
  return <MultiSelect {...shared} {...field} data={choices as ComboboxData} searchable hidePickedOptions clearable />
}

export function CheckField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props)
  const { withAsterisk: _, ...rest } = shared
  const { value, ...handlers } = field
  return <Checkbox {...rest} {...handlers} checked={value === true} />
}
