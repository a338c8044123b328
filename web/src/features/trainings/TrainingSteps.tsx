import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { CancelTrainingSessionDocument } from '../../gql/graphql.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { type Step, Steps } from '../../ui/Steps.js'
import { AttendanceForm } from './AttendanceForm.js'
import type { Training } from './TrainingPage.js'

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
      label: t('step.CANCEL_SESSION'),
      form: (close: () => void) => <CancelForm training={training} close={close} />,
    },
  ] as const
  const steps: readonly Step[] = all.filter(({ key }) => training.can.includes(key))
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}

const nothing = z.object({})

function CancelForm({ training, close }: TrainingFormProps) {
  const { t } = useTranslation('trainings')
  const deed = useDeed(CancelTrainingSessionDocument, data => data.cancelTrainingSession)
  return (
    <DeedForm
      draftKey={`cancel-training:${training.id}`}
      schema={nothing}
      defaultValues={{}}
      deed={deed}
      toInput={() => ({ sessionId: training.id, expectedVersion: training.version })}
      submitLabel={t('step.CANCEL_SESSION')}
      feature="trainings"
      onDone={close}
      onCancel={close}
    >
      {() => <Text size="sm">{t('confirmCancel')}</Text>}
    </DeedForm>
  )
}
