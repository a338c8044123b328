import { useTranslation } from 'react-i18next'
import type { ReferralStep } from '../../gql/graphql.js'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Lock } from '../../ui/Notice.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { ShownReferral } from './ReferralPage.js'

const AcceptForm = lazyForm(async () => (await import('./AcceptForm.js')).AcceptForm)
const PlanIntakeForm = lazyForm(async () => (await import('./IntakeForms.js')).PlanIntakeForm)
const RecordIntakeForm = lazyForm(async () => (await import('./IntakeForms.js')).RecordIntakeForm)
const ScreenForm = lazyForm(async () => (await import('./IntakeForms.js')).ScreenForm)
const CloseForm = lazyForm(async () => (await import('./OutcomeForms.js')).CloseForm)
const DuplicateForm = lazyForm(async () => (await import('./OutcomeForms.js')).DuplicateForm)
const RedirectForm = lazyForm(async () => (await import('./OutcomeForms.js')).RedirectForm)

export interface StepFormProps {
  readonly referral: ShownReferral
  readonly close: () => void
}

export const targetOf = ({ referral }: StepFormProps) => ({
  referralId: referral.id,
  expectedVersion: referral.version,
})

const FORMS: Readonly<Record<ReferralStep, (props: StepFormProps) => React.ReactNode>> = {
  SCREEN: props => <ScreenForm {...props} />,
  PLAN_INTAKE: props => <PlanIntakeForm {...props} />,
  RECORD_INTAKE: props => <RecordIntakeForm {...props} />,
  ACCEPT: props => <AcceptForm {...props} />,
  REDIRECT: props => <RedirectForm {...props} />,
  CLOSE: props => <CloseForm {...props} />,
  MARK_DUPLICATE: props => <DuplicateForm {...props} />,
}

const ENDS = new Set<ReferralStep>(['REDIRECT', 'CLOSE', 'MARK_DUPLICATE'])

/** The steps that the server allows now. Accepting writes down names, so it waits until privacy mode is off. */
export function ReferralSteps({ referral }: { referral: ShownReferral }) {
  const { t } = useTranslation('referrals')
  const { isOn } = usePrivacy()
  const steps = referral.can.map(
    (key): Step => ({
      key,
      label: t(`step.${key}`),
      form: close => FORMS[key]({ referral, close }),
      isEnd: ENDS.has(key),
      impossibleBecause: key === 'ACCEPT' && isOn ? t('acceptPrivate') : undefined,
    }),
  )
  return (
    <>
      {steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null}
      {referral.state === 'INTAKE_DONE' && !referral.can.includes('ACCEPT') ? (
        <Lock reason={t('acceptElsewhere')} />
      ) : null}
    </>
  )
}
