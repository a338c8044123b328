import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  ApproveCostClaimDocument,
  type ClaimQuestion,
  type ClaimRejectReason,
  IncludeCostClaimInReportDocument,
  PayCostClaimDocument,
  QueryCostClaimDocument,
  RejectCostClaimDocument,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { type ClaimFormProps, targetOf } from './ClaimSteps.js'
import { useBudgetLines } from './useBudgetLines.js'
import { QUESTIONS, REJECT_REASONS } from './vocabulary.js'

const queried = z.object({ question: requiredChoice<ClaimQuestion>() })

export function QueryForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(QueryCostClaimDocument, data => data.queryCostClaim)
  return (
    <DeedForm
      draftKey={`query-claim:${props.claim.id}`}
      schema={queried}
      defaultValues={{ question: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <ChoiceField
          control={control}
          name="question"
          label={t('field.question')}
          choices={choicesOf(QUESTIONS, question => t(`question.${question}`))}
          required
        />
      )}
    </DeedForm>
  )
}

const approved = z.object({ budgetLineId: requiredText })

/** Approving counts the amount on a line of the centre that claims, one that covers the month. */
export function ApproveForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(ApproveCostClaimDocument, data => data.approveCostClaim)
  const format = useFormat()
  const { lines } = useBudgetLines()
  const choices = lines
    .filter(({ centre }) => centre === props.claim.centre)
    .filter(({ from, until }) => from <= props.claim.month && props.claim.month < until)
    .map(({ id, label, remaining }) => ({
      value: id,
      label: t('budget.choice', { label, remaining: format.money(remaining) }),
    }))
  return (
    <DeedForm
      draftKey={`approve-claim:${props.claim.id}`}
      schema={approved}
      defaultValues={{ budgetLineId: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('step.APPROVE')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <ChoiceField control={control} name="budgetLineId" label={t('field.budgetLine')} choices={choices} required />
      )}
    </DeedForm>
  )
}

const rejected = z.object({ reason: requiredChoice<ClaimRejectReason>() })

export function RejectForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(RejectCostClaimDocument, data => data.rejectCostClaim)
  return (
    <DeedForm
      draftKey={`reject-claim:${props.claim.id}`}
      schema={rejected}
      defaultValues={{ reason: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('step.REJECT')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => (
        <ChoiceField
          control={control}
          name="reason"
          label={t('field.reason')}
          choices={choicesOf(REJECT_REASONS, reason => t(`rejectReason.${reason}`))}
          required
        />
      )}
    </DeedForm>
  )
}

const nothing = z.object({})

export function IncludeForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(IncludeCostClaimInReportDocument, data => data.includeCostClaimInReport)
  return (
    <DeedForm
      draftKey={`include-claim:${props.claim.id}`}
      schema={nothing}
      defaultValues={{}}
      deed={deed}
      toInput={() => targetOf(props)}
      submitLabel={t('step.INCLUDE_IN_REPORT')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {() => <Text size="sm">{t('confirm.INCLUDE_IN_REPORT')}</Text>}
    </DeedForm>
  )
}

const paid = z.object({ paidOn: requiredDay })

export function PayForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(PayCostClaimDocument, data => data.payCostClaim)
  return (
    <DeedForm
      draftKey={`pay-claim:${props.claim.id}`}
      schema={paid}
      defaultValues={{ paidOn: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(props), ...values })}
      submitLabel={t('save')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {({ control }) => <DayField control={control} name="paidOn" label={t('field.paidOn')} max={today()} required />}
    </DeedForm>
  )
}
