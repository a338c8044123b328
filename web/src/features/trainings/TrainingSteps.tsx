import { useTranslation } from 'react-i18next'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { Training } from './TrainingPage.js'

const AttendanceForm = lazyForm(async () => (await import('./AttendanceForm.js')).AttendanceForm)
const CancelForm = lazyForm(async () => (await import('./CancelForm.js')).CancelForm)

export interface TrainingFormProps {
  readonly training: Training
  readonly close: () => void
}

/** What the coordinator of the project can do with a training. */
export function TrainingSteps({ training }: { training: Training }) {
  const { t } = useTranslation('trainings')
  const all = [
    {
      key: 'RECORD_ATTENDANCE',
      label: t('step.RECORD_ATTENDANCE'),
      form: (close: () => void) => <AttendanceForm training={training} close={close} />,
    },
    {
      key: 'CANCEL_SESSION',
      isEnd: true,
      label: t('step.CANCEL_SESSION'),
      form: (close: () => void) => <CancelForm training={training} close={close} />,
    },
  ] as const
  const steps: readonly Step[] = all.filter(({ key }) => training.can.includes(key))
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}
