import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AdmitReservedStayDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { DayField } from '../../ui/form/fields.js'
import { requiredDay } from '../../ui/form/schema.js'
import { type StayFormProps, targetOf } from './stay-form.js'

const arrival = z.object({ on: requiredDay })

/** Somebody has come for whom a room was held. */
export function ArrivalForm({ stay, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(AdmitReservedStayDocument, data => data.admitReservedStay)
  return (
    <DeedForm
      draftKey={`arrival:${stay.id}`}
      schema={arrival}
      defaultValues={{ on: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(stay), ...values })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => <DayField control={control} name="on" label={t('field.arrivedOn')} max={today()} required />}
    </DeedForm>
  )
}
