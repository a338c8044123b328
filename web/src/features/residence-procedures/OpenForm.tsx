import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { type NotApplicableReason, OpenResidenceProcedureDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, DayField } from '../../ui/form/fields.js'
import { optionalChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { useWorkerChoices } from '../workers/useWorkerChoices.js'

const NOT_APPLICABLE = ['EU_CITIZEN', 'BELGIAN', 'OTHER_STATUS'] as const satisfies readonly NotApplicableReason[]

const opened = z.object({
  responsibleId: requiredText,
  openedOn: requiredDay,
  isMinor: z.boolean(),
  isUnaccompanied: z.boolean(),
  notApplicableReason: optionalChoice<NotApplicableReason>(),
})

export function OpenForm({ caseFileId, close }: { caseFileId: string; close: () => void }) {
  const { t } = useTranslation('residence')
  const deed = useDeed(OpenResidenceProcedureDocument, data => data.openResidenceProcedure)
  const workers = useWorkerChoices('ADMINISTRATIVE_WORKER', 'LEGAL_WORKER')
  return (
    <DeedForm
      draftKey={`open-residence:${caseFileId}`}
      schema={opened}
      defaultValues={{
        responsibleId: '',
        openedOn: today(),
        isMinor: false,
        isUnaccompanied: false,
        notApplicableReason: '',
      }}
      deed={deed}
      toInput={values => ({ caseFileId, ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="responsibleId"
            label={t('field.responsible')}
            choices={workers}
            required
          />
          <DayField control={control} name="openedOn" label={t('field.openedOn')} required />
          <CheckField control={control} name="isMinor" label={t('field.minor')} />
          <CheckField control={control} name="isUnaccompanied" label={t('field.unaccompanied')} />
          <ChoiceField
            control={control}
            name="notApplicableReason"
            label={t('field.notApplicableReason')}
            choices={choicesOf(NOT_APPLICABLE, reason => t(`notApplicable.${reason}`))}
          />
        </>
      )}
    </DeedForm>
  )
}
