import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { DraftCostClaimDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { DayField, NumberField, TextField } from '../../ui/form/fields.js'
import { optionalText, requiredCents, requiredDay, requiredWhole } from '../../ui/form/schema.js'
import { monthOf } from './costs.js'
import type { DraftClaimProps } from './DraftClaim.js'

const drafted = z.object({
  month: requiredDay,
  sessions: requiredWhole,
  unitPrice: requiredCents,
  provider: optionalText,
  invoiceReference: optionalText,
})

export function DraftForm({ caseFileId, close }: DraftClaimProps & { close: () => void }) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(DraftCostClaimDocument, data => data.draftCostClaim)
  return (
    <DeedForm
      draftKey={`draft-claim:${caseFileId}`}
      schema={drafted}
      defaultValues={{ month: monthOf(today()), sessions: '', unitPrice: '', provider: '', invoiceReference: '' }}
      deed={deed}
      toInput={({ month, unitPrice, ...values }) => ({
        caseFileId,
        month: monthOf(month),
        unitPriceCents: unitPrice,
        ...values,
      })}
      submitLabel={t('save')}
      feature="costClaims"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField
            control={control}
            name="month"
            label={t('field.month')}
            description={t('field.anyDay')}
            max={today()}
            required
          />
          <NumberField control={control} name="sessions" label={t('field.sessions')} required />
          <NumberField control={control} name="unitPrice" label={t('field.unitPrice')} required />
          <TextField control={control} name="provider" label={t('field.provider')} />
          <TextField control={control} name="invoiceReference" label={t('field.invoiceReference')} />
        </>
      )}
    </DeedForm>
  )
}
