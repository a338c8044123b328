import { useTranslation } from 'react-i18next'
import type { CostClaimStep } from '../../gql/graphql.js'
import { type Step, Steps } from '../../ui/Steps.js'
import { AnswerForm, SubmitForm } from './CentreForms.js'
import { ApproveForm, IncludeForm, PayForm, QueryForm, RejectForm } from './CoordinatorForms.js'
import type { ShownClaim } from './CostClaimPage.js'

export interface ClaimFormProps {
  readonly claim: ShownClaim
  readonly close: () => void
}

export const targetOf = ({ claim }: ClaimFormProps) => ({ claimId: claim.id, expectedVersion: claim.version })

const FORMS: Readonly<Record<CostClaimStep, (props: ClaimFormProps) => React.ReactNode>> = {
  SUBMIT: props => <SubmitForm {...props} />,
  ANSWER: props => <AnswerForm {...props} />,
  QUERY: props => <QueryForm {...props} />,
  APPROVE: props => <ApproveForm {...props} />,
  REJECT: props => <RejectForm {...props} />,
  INCLUDE_IN_REPORT: props => <IncludeForm {...props} />,
  PAY: props => <PayForm {...props} />,
}

/** The steps that the server allows this viewer now: those of the own centre, or those of the coordinator. */
export function ClaimSteps({ claim }: { claim: ShownClaim }) {
  const { t } = useTranslation('costClaims')
  const steps = claim.can.map(
    (key): Step => ({ key, label: t(`step.${key}`), form: close => FORMS[key]({ claim, close }) }),
  )
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
