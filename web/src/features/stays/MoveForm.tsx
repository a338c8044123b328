import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { type MoveReason, MoveStayDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { CheckFirst } from './CheckFirst.js'
import { type StayFormProps, targetOf } from './stay-form.js'
import { useRoomChoices } from './useRoomChoices.js'

const REASONS = ['CONFLICT', 'FAMILY', 'REPAIR', 'WISH', 'SAFETY'] as const satisfies readonly MoveReason[]

const move = z.object({ roomId: requiredText, on: requiredDay, reason: requiredChoice<MoveReason>() })

/** The stay goes on in another room. */
export function MoveForm({ stay, roomId, rooms, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(MoveStayDocument, data => data.moveStay)
  const trial = useDeed(MoveStayDocument, data => data.moveStay)
  const choices = useRoomChoices(rooms.filter(({ room }) => room.id !== roomId))
  const firstDay = stay.from > today() ? stay.from : today()
  return (
    <DeedForm
      draftKey={`move:${stay.id}`}
      schema={move}
      defaultValues={{ roomId: '', on: firstDay, reason: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(stay), ...values })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {form => (
        <>
          <ChoiceField control={form.control} name="roomId" label={t('field.room')} choices={choices} required />
          <DayField control={form.control} name="on" label={t('field.moveOn')} required />
          <ChoiceField
            control={form.control}
            name="reason"
            label={t('field.moveReason')}
            choices={choicesOf(REASONS, reason => t(`moveReason.${reason}`))}
            required
          />
          <CheckFirst
            form={form}
            deed={trial}
            toInput={values => ({ ...targetOf(stay), ...values, validateOnly: true })}
          />
        </>
      )}
    </DeedForm>
  )
}
