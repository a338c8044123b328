import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { RecordMagistrateFeedbackDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, DayField } from '../../ui/form/fields.js'
import { requiredDay } from '../../ui/form/schema.js'
import { FACTS } from './ResidenceHistory.js'
import type { StepFormProps } from './ResidenceSteps.js'

const feedback = z.object({
  receivedOn: requiredDay,
  considersVictim: z.boolean(),
  fileIsRunning: z.boolean(),
  cooperates: z.boolean(),
  noDangerToPublicOrder: z.boolean(),
  requestsConviction: z.boolean(),
  ledToConviction: z.boolean(),
})

export function FeedbackForm({ procedure, close }: StepFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(RecordMagistrateFeedbackDocument, data => data.recordMagistrateFeedback)
  return (
    <DeedForm
      draftKey={`feedback:${procedure.id}`}
      schema={feedback}
      defaultValues={{
        receivedOn: today(),
        considersVictim: false,
        fileIsRunning: false,
        cooperates: false,
        noDangerToPublicOrder: false,
        requestsConviction: false,
        ledToConviction: false,
      }}
      deed={deed}
      toInput={values => ({ procedureId: procedure.id, expectedVersion: procedure.version, ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="receivedOn" label={t('field.receivedOn')} max={today()} required />
          {FACTS.map(fact => (
            <CheckField key={fact} control={control} name={fact} label={t(`field.${fact}`)} />
          ))}
        </>
      )}
    </DeedForm>
  )
}
