import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/ViewerGate.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { useRefusalText } from '../../ui/form/refusals.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { Procedure } from './ResidencePanel.js'

export interface StepFormProps {
  readonly procedure: Procedure
  readonly close: () => void
}

const EndForm = lazyForm(async () => (await import('./EndForms.js')).EndForm)
const OtherStatusForm = lazyForm(async () => (await import('./EndForms.js')).OtherStatusForm)
const WithdrawForm = lazyForm(async () => (await import('./EndForms.js')).WithdrawForm)
const FeedbackForm = lazyForm(async () => (await import('./FeedbackForm.js')).FeedbackForm)
const IdentityProofForm = lazyForm(async () => (await import('./IdentityProofForm.js')).IdentityProofForm)
const IssueForm = lazyForm(async () => (await import('./IssueForm.js')).IssueForm)
const StatementForm = lazyForm(async () => (await import('./StatementForm.js')).StatementForm)

type Option = Procedure['can'][number]

const formOf = ({ step, endReasons }: Option, procedure: Procedure): Step['form'] => {
  switch (step) {
    case 'START_REFLECTION':
    case 'ISSUE_ATTESTATION':
    case 'EXTEND_ATTESTATION':
    case 'ISSUE_A_CARD':
    case 'RENEW_A_CARD':
    case 'GRANT_UNLIMITED':
      return close => <IssueForm step={step} procedure={procedure} close={close} />
    case 'RECORD_STATEMENT':
      return close => <StatementForm procedure={procedure} close={close} />
    case 'RECORD_MAGISTRATE_FEEDBACK':
      return close => <FeedbackForm procedure={procedure} close={close} />
    case 'END':
    case 'REFUSE':
      return close => <EndForm step={step} endReasons={endReasons} procedure={procedure} close={close} />
    case 'WITHDRAW':
      return close => <WithdrawForm endReasons={endReasons} procedure={procedure} close={close} />
    case 'OBTAIN_OTHER_STATUS':
      return close => <OtherStatusForm procedure={procedure} close={close} />
    case 'RECORD_IDENTITY_PROOF':
      return close => <IdentityProofForm procedure={procedure} close={close} />
  }
}

const ENDS = new Set<Option['step']>(['END', 'REFUSE', 'WITHDRAW', 'OBTAIN_OTHER_STATUS'])

/** The steps that the server says are possible, and for the others why not. */
export function ResidenceSteps({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation('residence')
  const textOf = useRefusalText('residence')
  const mayWrite = useCan('residence:write')
  const steps = procedure.can.map(option => {
    const { step, isPossible, reason, message } = option
    const impossibleBecause = isPossible
      ? undefined
      : textOf({ code: 'CONFLICT', reason, message: message ?? '', field: null })
    return {
      key: step,
      label: t(`step.${step}`),
      form: formOf(option, procedure),
      impossibleBecause,
      isEnd: ENDS.has(step),
    }
  })
  return mayWrite && steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
