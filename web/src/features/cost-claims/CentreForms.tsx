import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AnswerCostClaimDocument, type ClaimAnswer, SubmitCostClaimDocument } from '../../gql/graphql.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField } from '../../ui/form/fields.js'
import { requiredChoice } from '../../ui/form/schema.js'
import { type ClaimFormProps, targetOf } from './ClaimSteps.js'
import { ANSWERS } from './vocabulary.js'

const nothing = z.object({})

export function SubmitForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(SubmitCostClaimDocument, data => data.submitCostClaim)
  return (
    <DeedForm
      draftKey={`submit-claim:${props.claim.id}`}
      schema={nothing}
      defaultValues={{}}
      deed={deed}
      toInput={() => targetOf(props)}
      submitLabel={t('step.SUBMIT')}
      feature="costClaims"
      onDone={props.close}
      onCancel={props.close}
    >
      {() => <Text size="sm">{t('confirm.SUBMIT')}</Text>}
    </DeedForm>
  )
}

const answered = z.object({ answer: requiredChoice<ClaimAnswer>() })

export function AnswerForm(props: ClaimFormProps) {
  const { t } = useTranslation('costClaims')
  const deed = useDeed(AnswerCostClaimDocument, data => data.answerCostClaim)
  return (
    <DeedForm
      draftKey={`answer-claim:${props.claim.id}`}
      schema={answered}
      defaultValues={{ answer: '' }}
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
          name="answer"
          label={t('field.answer')}
          choices={choicesOf(ANSWERS, answer => t(`answer.${answer}`))}
          required
        />
      )}
    </DeedForm>
  )
}
