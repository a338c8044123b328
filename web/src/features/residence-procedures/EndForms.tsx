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
import { optionalChoice, requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import type { StepFormProps } from './ResidenceSteps.js'

const ended = z.object({ on: requiredDay, reason: requiredChoice<ResidenceEndReason>() })

interface EndFormProps extends StepFormProps {
  /** The reasons that go with this step, as the server gives them. */
  readonly endReasons: readonly ResidenceEndReason[]
}

const targetOf = ({ procedure }: StepFormProps) => ({
  procedureId: procedure.id,
  expectedVersion: procedure.version,
})

export function EndForm({ step, ...props }: EndFormProps & { step: 'END' | 'REFUSE' }) {
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
            choices={choicesOf(props.endReasons, reason => t(`endReason.${reason}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}

const withdrawn = z.object({ on: requiredDay, reason: optionalChoice<ResidenceEndReason>() })

export function WithdrawForm(props: EndFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(WithdrawResidenceProcedureDocument, data => data.withdrawResidenceProcedure)
  return (
    <DeedForm
      draftKey={`withdraw:${props.procedure.id}`}
      schema={withdrawn}
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
            choices={choicesOf(props.endReasons, reason => t(`endReason.${reason}`))}
          />
        </>
      )}
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
