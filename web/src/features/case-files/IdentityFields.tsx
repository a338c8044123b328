import { SimpleGrid } from '@mantine/core'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.js'
import { choicesOf, countryChoices } from '../../ui/form/choices.js'
import { ChoiceField, DayField, ManyField, TextField } from '../../ui/form/fields.js'
import { type IdentityValues, PRECISIONS, SEXES } from './identity.js'

interface IdentityFieldsProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: the type of the parsed values does not matter to a field
  readonly control: Control<Values, unknown, any>
  /** Where the identity lies in the form's values, e.g. `client.`; empty at the top. */
  readonly prefix?: string
}

/** Who somebody is. The same fields wherever a person is registered or corrected. */
export function IdentityFields<Values extends FieldValues>({ control, prefix = '' }: IdentityFieldsProps<Values>) {
  const { t } = useTranslation('caseFiles')
  const { locale } = useFormat()
  const name = (field: keyof IdentityValues) => `${prefix}${field}` as FieldPath<Values>
  return (
    <SimpleGrid type="container" cols={{ base: 1, '24rem': 2 }} spacing="sm">
      <TextField control={control} name={name('givenName')} label={t('field.givenName')} required />
      <TextField control={control} name={name('familyName')} label={t('field.familyName')} required />
      <TextField control={control} name={name('callName')} label={t('field.callName')} />
      <TextField control={control} name={name('aliases')} label={t('field.aliases')} description={t('aliasesHelp')} />
      <DayField control={control} name={name('bornOn')} label={t('field.birthDate')} />
      <ChoiceField
        control={control}
        name={name('precision')}
        label={t('field.precision')}
        choices={choicesOf(PRECISIONS, precision => t(`precision.${precision}`))}
      />
      <ChoiceField
        control={control}
        name={name('sex')}
        label={t('field.sex')}
        choices={choicesOf(SEXES, sex => t(`sex.${sex}`))}
      />
      <ManyField
        control={control}
        name={name('nationalities')}
        label={t('field.nationalities')}
        choices={countryChoices(locale)}
      />
    </SimpleGrid>
  )
}
