import { useApolloClient } from '@apollo/client/react'
import { Alert, Anchor, Button, List } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../api/useDeed.js'
import styles from './FormTroubles.module.css'
import { useFaultText } from './fields.js'
import { isVersionConflict } from './refusals.js'

interface FormTroublesProps<Values extends FieldValues, Parsed> {
  readonly form: UseFormReturn<Values, unknown, Parsed>
  readonly refusals: readonly Refusal[]
  readonly textOf: (refusal: Refusal) => string
}

/** All that stands in the way of the deed, above the form; each fault of a field leads to its field. */
export function FormTroubles<Values extends FieldValues, Parsed>({
  form,
  refusals,
  textOf,
}: FormTroublesProps<Values, Parsed>) {
  const { t } = useTranslation('ui')
  const faultText = useFaultText()
  const box = useRef<HTMLDivElement>(null)
  const faults = faultsOf(form.formState.errors).filter(({ type }) => type !== 'server')
  const count = faults.length + refusals.length
  const { submitCount } = form.formState
  useEffect(() => {
    if (count > 0 && submitCount > 0) box.current?.focus()
  }, [count, submitCount])
  const isShown = count > 0 && submitCount > 0
  return (
    <div ref={box} tabIndex={-1} className={styles['troubles']}>
      {isShown ? (
        <Alert role="alert" color="red" title={t('form.troubles', { count })}>
          <List size="sm">
            {refusals.map(refusal => (
              <List.Item key={`${refusal.code}${refusal.reason}${refusal.field}`}>{textOf(refusal)}</List.Item>
            ))}
            {faults.map(fault => (
              <List.Item key={fault.name}>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => form.setFocus(fault.name as Path<Values>)}
                >
                  {t('pair', { label: labelOf(box.current, fault.name), text: faultText(fault.message) ?? '' })}
                </Anchor>
              </List.Item>
            ))}
          </List>
          {refusals.some(isVersionConflict) ? <ReloadShown /> : null}
        </Alert>
      ) : null}
    </div>
  )
}

/** Asks anew for what is shown; what is typed is not touched, and the next attempt builds on the new version. */
function ReloadShown() {
  const { t } = useTranslation('ui')
  const client = useApolloClient()
  return (
    <Button
      mt="xs"
      size="compact-sm"
      variant="default"
      onClick={() => void client.refetchQueries({ include: 'active' })}
    >
      {t('form.reload')}
    </Button>
  )
}

/** The words beside the field in this form. */
function labelOf(box: HTMLElement | null, name: string) {
  const field = box?.closest('form')?.querySelector<HTMLInputElement>(`[data-field="${CSS.escape(name)}"]`)
  return field?.labels?.[0]?.childNodes[0]?.textContent ?? ''
}

interface Fault {
  readonly name: string
  readonly type: string
  readonly message: string
}

function faultsOf(errors: FieldErrors, path = ''): Fault[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error) return []
    const name = path + key
    if (typeof error.type === 'string') return [{ name, type: error.type, message: String(error.message ?? '') }]
    return faultsOf(error as FieldErrors, `${name}.`)
  })
}
