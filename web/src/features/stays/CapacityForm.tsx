import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { SetRoomCapacityDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { DayField, NumberField, TextField } from '../../ui/form/fields.js'
import { optionalDay, optionalText, requiredDay, requiredWhole } from '../../ui/form/schema.js'
import type { BoardRow } from './board.js'

const capacity = z.object({
  capacity: requiredWhole,
  from: requiredDay,
  until: optionalDay,
  reason: optionalText,
})

interface CapacityFormProps {
  readonly room: BoardRow['room']
  readonly day: string
  readonly close: () => void
}

/** How many people a room holds over some days; none is out of service. */
export function CapacityForm({ room, day, close }: CapacityFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(SetRoomCapacityDocument, data => data.setRoomCapacity)
  return (
    <DeedForm
      draftKey={`capacity:${room.id}:${day}`}
      schema={capacity}
      defaultValues={{ capacity: '0', from: day < today() ? today() : day, until: '', reason: '' }}
      deed={deed}
      toInput={values => ({ roomId: room.id, expectedVersion: room.version, ...values })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <NumberField control={control} name="capacity" label={t('field.capacity')} required />
          <DayField control={control} name="from" label={t('field.from')} min={today()} required />
          <DayField control={control} name="until" label={t('field.until')} />
          <TextField control={control} name="reason" label={t('field.reason')} />
        </>
      )}
    </DeedForm>
  )
}
