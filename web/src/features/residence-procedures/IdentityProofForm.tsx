import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { RecordIdentityProofDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { DayField } from '../../ui/form/fields.js'
import { requiredDay } from '../../ui/form/schema.js'
import type { StepFormProps } from './ResidenceSteps.js'

const proof = z.object({ provenOn: requiredDay })

export function IdentityProofForm({ procedure, close }: StepFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(RecordIdentityProofDocument, data => data.recordIdentityProof)
  return (
    <DeedForm
      draftKey={`identity-proof:${procedure.id}`}
      schema={proof}
      defaultValues={{ provenOn: today() }}
      deed={deed}
      toInput={values => ({ procedureId: procedure.id, expectedVersion: procedure.version, ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <DayField control={control} name="provenOn" label={t('field.identityProvenOn')} max={today()} required />
      )}
    </DeedForm>
  )
}
