import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { ChangeStayDatesDocument } from '../../gql/graphql.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { DayField } from '../../ui/form/fields.js'
import { requiredDay } from '../../ui/form/schema.js'
import { CheckFirst } from './CheckFirst.js'
import { type StayFormProps, targetOf } from './stay-form.js'

const dates = z.object({ from: requiredDay, plannedUntil: requiredDay })
type Dates = z.output<typeof dates>

/** Other planned days; the first day only as long as nobody has arrived. */
export function DatesForm({ stay, isReserved, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(ChangeStayDatesDocument, data => data.changeStayDates)
  const trial = useDeed(ChangeStayDatesDocument, data => data.changeStayDates)
  const inputOf = ({ from, plannedUntil }: Dates) => ({
    ...targetOf(stay),
    plannedUntil,
    ...(isReserved ? { from } : {}),
  })
  return (
    <DeedForm
      draftKey={`dates:${stay.id}`}
      schema={dates}
      defaultValues={{ from: stay.from, plannedUntil: stay.plannedUntil }}
      deed={deed}
      toInput={inputOf}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {form => (
        <>
          {isReserved ? <DayField control={form.control} name="from" label={t('field.from')} required /> : null}
          <DayField control={form.control} name="plannedUntil" label={t('field.plannedUntil')} required />
          <CheckFirst form={form} deed={trial} toInput={values => ({ ...inputOf(values), validateOnly: true })} />
        </>
      )}
    </DeedForm>
  )
}
