import { useTranslation } from 'react-i18next'
import type { CaseFileStep } from '../../gql/graphql.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { type Step, Steps } from '../../ui/Steps.js'

export interface StepTarget {
  readonly id: string
  readonly version: number
  readonly can: readonly CaseFileStep[]
}

export interface FileFormProps {
  readonly caseFile: StepTarget
  readonly close: () => void
}

const ChangeModeForm = lazyForm(async () => (await import('./SummaryForms.js')).ChangeModeForm)
const FollowUpForm = lazyForm(async () => (await import('./SummaryForms.js')).FollowUpForm)
const CloseForm = lazyForm(async () => (await import('./SummaryForms.js')).CloseForm)
const ReopenForm = lazyForm(async () => (await import('./SummaryForms.js')).ReopenForm)

/** The steps of the file as a whole; the server says which are possible for this viewer now. */
export function SummarySteps({ caseFile }: { caseFile: StepTarget }) {
  const { t } = useTranslation('caseFiles')
  const forms: Partial<Record<CaseFileStep, Step['form']>> = {
    CHANGE_MODE: close => <ChangeModeForm caseFile={caseFile} close={close} />,
    START_FOLLOW_UP: close => <FollowUpForm caseFile={caseFile} close={close} />,
    CLOSE: close => <CloseForm caseFile={caseFile} close={close} />,
    REOPEN: close => <ReopenForm caseFile={caseFile} close={close} />,
  }
  const steps = caseFile.can.flatMap(key => {
    const form = forms[key]
    return form ? [{ key, label: t(`step.${key}`), form, isEnd: key === 'CLOSE' }] : []
  })
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
