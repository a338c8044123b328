import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceField, LongTextField, TextField } from '../../ui/form/fields.js'
import type { NewReferralFieldsProps } from './NewReferralPage.js'
import { useYesNo } from './useYesNo.js'

export function ContactFields({ control }: NewReferralFieldsProps) {
  const { t } = useTranslation('referrals')
  const yesNo = useYesNo()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextField control={control} name="organisation" label={t('field.organisation')} />
      <TextField control={control} name="contactPerson" label={t('field.contactPerson')} />
      <TextField control={control} name="whereNow" label={t('field.whereNow')} />
      <TextField control={control} name="callWhen" label={t('field.callWhen')} />
      <ChoiceField control={control} name="mayLeaveMessage" label={t('field.mayLeaveMessage')} choices={yesNo} />
      <ChoiceField control={control} name="knowsOfReferral" label={t('field.knowsOfReferral')} choices={yesNo} />
      <LongTextField control={control} name="notes" label={t('field.notes')} />
    </SimpleGrid>
  )
}
