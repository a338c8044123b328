import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { choicesOf } from '../../ui/form/choices.js'
import { CheckField, ChoiceField, ManyField, TextField } from '../../ui/form/fields.js'
import { SEXES } from '../case-files/identity.js'
import type { NewReferralFieldsProps } from './NewReferralPage.js'
import { useYesNo } from './useYesNo.js'
import { AGE_BANDS, INDICATORS } from './vocabulary.js'

export function PersonFields({ control }: NewReferralFieldsProps) {
  const { t } = useTranslation(['referrals', 'caseFiles'])
  const yesNo = useYesNo()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <ManyField
        control={control}
        name="indicators"
        label={t('field.indicators')}
        choices={choicesOf(INDICATORS, indicator => t(`indicator.${indicator}`))}
      />
      <TextField control={control} name="region" label={t('field.region')} description={t('field.regionHelp')} />
      <ChoiceField
        control={control}
        name="sex"
        label={t('field.sex')}
        choices={choicesOf(SEXES, sex => t(`caseFiles:sex.${sex}`))}
      />
      <ChoiceField
        control={control}
        name="ageBand"
        label={t('field.ageBand')}
        choices={choicesOf(AGE_BANDS, band => t(`ageBand.${band}`))}
      />
      <ChoiceField control={control} name="isMinor" label={t('field.isMinor')} choices={yesNo} />
      <CheckField control={control} name="needsInterpreter" label={t('field.needsInterpreter')} />
    </SimpleGrid>
  )
}
