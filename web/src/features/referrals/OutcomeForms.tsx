import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import {
  CloseReferralDocument,
  MarkReferralDuplicateDocument,
  type RedirectReason,
  RedirectReferralDocument,
  type ReferralClosure,
  ReferralsDocument,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { type Choice, ChoiceField, DayField, TextField } from '../../ui/form/fields.js'
import { optionalText, requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { type StepFormProps, targetOf } from './ReferralSteps.js'
import { CLOSURES, REDIRECT_REASONS } from './vocabulary.js'

const redirected = z.object({
  decidedOn: requiredDay,
  reason: requiredChoice<RedirectReason>(),
  redirectedTo: optionalText,
})

export function RedirectForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(RedirectReferralDocument, data => data.redirectReferral)
  return (
    <DeedForm
      draftKey={`redirect:${props.referral.id}`}
      schema={redirected}
      defaultValues={{ decidedOn: today(), reason: '', redirectedTo: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="decidedOn" label={t('field.decidedOn')} max={today()} required />
          <ChoiceField
            control={control}
            name="reason"
            label={t('field.redirectReason')}
            choices={choicesOf(REDIRECT_REASONS, reason => t(`redirectReason.${reason}`))}
            required
          />
          <TextField control={control} name="redirectedTo" label={t('field.redirectedTo')} />
        </>
      )}
    </DeedForm>
  )
}

const closed = z.object({ decidedOn: requiredDay, outcome: requiredChoice<ReferralClosure>() })

export function CloseForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(CloseReferralDocument, data => data.closeReferral)
  return (
    <DeedForm
      draftKey={`close-referral:${props.referral.id}`}
      schema={closed}
      defaultValues={{ decidedOn: today(), outcome: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="decidedOn" label={t('field.decidedOn')} max={today()} required />
          <ChoiceField
            control={control}
            name="outcome"
            label={t('field.outcome')}
            choices={choicesOf(CLOSURES, outcome => t(`state.${outcome}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}

const duplicate = z.object({ decidedOn: requiredDay, duplicateOfId: requiredText })

export function DuplicateForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const deed = useDeed(MarkReferralDuplicateDocument, data => data.markReferralDuplicate)
  const others = useOtherReferrals(props.referral.id)
  return (
    <DeedForm
      draftKey={`duplicate:${props.referral.id}`}
      schema={duplicate}
      defaultValues={{ decidedOn: today(), duplicateOfId: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="referrals"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="duplicateOfId"
            label={t('field.duplicateOf')}
            choices={others}
            required
          />
          <DayField control={control} name="decidedOn" label={t('field.decidedOn')} max={today()} required />
        </>
      )}
    </DeedForm>
  )
}

const OFFERED = 50

/** The newest other referrals of the centre, by code and moment: a duplicate comes soon after the first. */
function useOtherReferrals(ownId: string): readonly Choice[] {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { subject } = usePanelQuery({
    document: ReferralsDocument,
    variables: { first: OFFERED, after: null, filter: {} },
    place: ['referrals'],
    select: data => data.referrals,
  })
  return (subject?.nodes ?? [])
    .filter(({ id }) => id !== ownId)
    .map(({ id, code, receivedAt, state }) => ({
      value: id,
      label: `${code}, ${format.moment(receivedAt)} (${t(`state.${state}`)})`,
    }))
}
