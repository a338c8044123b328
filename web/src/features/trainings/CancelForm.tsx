import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { CancelTrainingSessionDocument } from '../../gql/graphql.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import type { TrainingFormProps } from './TrainingSteps.js'

const nothing = z.object({})

export function CancelForm({ training, close }: TrainingFormProps) {
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
