import { useTranslation } from 'react-i18next'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Steps } from '../../ui/Steps.js'
import type { StepTarget } from './SummarySteps.js'

const AssignForm = lazyForm(async () => (await import('./StrandForms.js')).AssignForm)
const CloseForm = lazyForm(async () => (await import('./StrandForms.js')).CloseForm)

export function StrandSteps({ caseFile }: { caseFile: StepTarget }) {
  const { t } = useTranslation('caseFiles')
  const all = [
    {
      key: 'ASSIGN_STRAND',
      label: t('step.ASSIGN_STRAND'),
      form: (close: () => void) => <AssignForm caseFile={caseFile} close={close} />,
    },
    {
      key: 'CLOSE_STRAND',
      label: t('step.CLOSE_STRAND'),
      form: (close: () => void) => <CloseForm caseFile={caseFile} close={close} />,
    },
  ] as const
  const steps = all.filter(({ key }) => caseFile.can.includes(key))
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
