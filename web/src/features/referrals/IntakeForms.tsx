import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  PlanIntakeDocument,
  RecordIntakeDocument,
  ScreenReferralDocument,
  type TraffickingIndicator,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField, ManyField } from '../../ui/form/fields.js'
import { requiredDay, requiredText } from '../../ui/form/schema.js'
import { useWorkerChoices } from '../workers/useWorkerChoices.js'
import { type StepFormProps, targetOf } from './ReferralSteps.js'
import { INDICATORS } from './vocabulary.js'

const screened = z.object({
  indicators: z.array(z.string()).transform(values => values as TraffickingIndicator[]),
})

export function ScreenForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(ScreenReferralDocument, data => data.screenReferral)
  return (
    <DeedForm
      draftKey={`screen:${props.referral.id}`}
      schema={screened}
      defaultValues={{ indicators: [...props.referral.indicators] as string[] }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <ManyField
          control={control}
          name="indicators"
          label={t('field.indicators')}
          choices={choicesOf(INDICATORS, indicator => t(`indicator.${indicator}`))}
        />
      )}
    </DeedForm>
  )
}

const planned = z.object({ plannedOn: requiredDay, workerId: requiredText })

export function PlanIntakeForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(PlanIntakeDocument, data => data.planIntake)
  const workers = useWorkerChoices('INTAKE_WORKER', 'SOCIAL_WORKER')
  return (
    <DeedForm
      draftKey={`plan-intake:${props.referral.id}`}
      schema={planned}
      defaultValues={{ plannedOn: '', workerId: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="plannedOn" label={t('field.intakePlannedOn')} min={today()} required />
          <ChoiceField control={control} name="workerId" label={t('field.intakeWorker')} choices={workers} required />
        </>
      )}
    </DeedForm>
  )
}

const held = z.object({ heldOn: requiredDay })

export function RecordIntakeForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(RecordIntakeDocument, data => data.recordIntake)
  return (
    <DeedForm
      draftKey={`record-intake:${props.referral.id}`}
      schema={held}
      defaultValues={{ heldOn: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <DayField control={control} name="heldOn" label={t('field.intakeHeldOn')} max={today()} required />
      )}
    </DeedForm>
  )
}
