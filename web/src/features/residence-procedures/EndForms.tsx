import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { type Deed, useDeed } from '../../api/useDeed.js'
import {
  EndResidenceProcedureDocument,
  ObtainOtherStatusDocument,
  RefuseResidenceProcedureDocument,
  type ResidenceEndReason,
  WithdrawResidenceProcedureDocument,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField, TextField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import type { StepFormProps } from './ResidenceSteps.js'

const END_REASONS = [
  'PERIOD_EXPIRED_WITHOUT_STATEMENT',
  'CONTACT_RESUMED',
  'GUIDANCE_ENDED',
  'NO_LONGER_COOPERATES',
  'PUBLIC_ORDER',
  'FRAUD',
  'NOT_A_VICTIM',
  'DISMISSED',
  'NO_CONVICTION_REQUESTED',
  'VOLUNTARY_RETURN',
  'PERSON_CHOSE_OTHERWISE',
  'OTHER_STATUS_OBTAINED',
] as const satisfies readonly ResidenceEndReason[]

const ended = z.object({ on: requiredDay, reason: requiredChoice<ResidenceEndReason>() })

const targetOf = ({ procedure }: StepFormProps) => ({
  procedureId: procedure.id,
  expectedVersion: procedure.version,
})

export function EndForm({ step, ...props }: StepFormProps & { step: 'END' | 'REFUSE' }) {
  const { t } = useTranslation('residence')
  const end = useDeed(EndResidenceProcedureDocument, data => data.endResidenceProcedure)
  const refuse = useDeed(RefuseResidenceProcedureDocument, data => data.refuseResidenceProcedure)
  const deed: Deed<Parameters<typeof end.run>[0], unknown> = step === 'END' ? end : refuse
  return (
    <DeedForm
      draftKey={`${step}:${props.procedure.id}`}
      schema={ended}
      defaultValues={{ on: today(), reason: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="on" label={t('field.on')} required />
          <ChoiceField
            control={control}
            name="reason"
            label={t('field.reason')}
            choices={choicesOf(END_REASONS, reason => t(`endReason.${reason}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}

const withdrawn = z.object({ on: requiredDay })

export function WithdrawForm(props: StepFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(WithdrawResidenceProcedureDocument, data => data.withdrawResidenceProcedure)
  return (
    <DeedForm
      draftKey={`withdraw:${props.procedure.id}`}
      schema={withdrawn}
      defaultValues={{ on: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => <DayField control={control} name="on" label={t('field.on')} required />}
    </DeedForm>
  )
}

const otherStatus = z.object({ on: requiredDay, status: requiredText })

export function OtherStatusForm(props: StepFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(ObtainOtherStatusDocument, data => data.obtainOtherStatus)
  return (
    <DeedForm
      draftKey={`other-status:${props.procedure.id}`}
      schema={otherStatus}
      defaultValues={{ on: today(), status: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="on" label={t('field.on')} required />
          <TextField control={control} name="status" label={t('field.status')} required />
        </>
      )}
    </DeedForm>
  )
}
