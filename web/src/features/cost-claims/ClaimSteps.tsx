import { useTranslation } from 'react-i18next'
import type { CostClaimStep } from '../../gql/graphql.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { ShownClaim } from './CostClaimPage.js'

const AnswerForm = lazyForm(async () => (await import('./CentreForms.js')).AnswerForm)
const SubmitForm = lazyForm(async () => (await import('./CentreForms.js')).SubmitForm)
const ApproveForm = lazyForm(async () => (await import('./CoordinatorForms.js')).ApproveForm)
const IncludeForm = lazyForm(async () => (await import('./CoordinatorForms.js')).IncludeForm)
const PayForm = lazyForm(async () => (await import('./CoordinatorForms.js')).PayForm)
const QueryForm = lazyForm(async () => (await import('./CoordinatorForms.js')).QueryForm)
const RejectForm = lazyForm(async () => (await import('./CoordinatorForms.js')).RejectForm)

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
    (key): Step => ({
      key,
      label: t(`step.${key}`),
      form: close => FORMS[key]({ claim, close }),
      isEnd: key === 'REJECT',
    }),
  )
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
