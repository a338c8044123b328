import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { CancelStayDocument } from '../../gql/graphql.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { type StayFormProps, targetOf } from './stay-form.js'

const nothing = z.object({})

/** The room need not be held any longer. */
export function CancelForm({ stay, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(CancelStayDocument, data => data.cancelStay)
  return (
    <DeedForm
      draftKey={`cancel:${stay.id}`}
      schema={nothing}
      defaultValues={{}}
      deed={deed}
      toInput={() => targetOf(stay)}
      submitLabel={t('step.CANCEL')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {() => <Text size="sm">{t('confirmCancel')}</Text>}
    </DeedForm>
  )
}
