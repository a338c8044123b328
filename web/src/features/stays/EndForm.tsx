import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { EndStayDocument, type StayDestination } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import { type StayFormProps, targetOf } from './stay-form.js'

const DESTINATIONS = [
  'OWN_HOME',
  'TRANSIT_APARTMENT',
  'FAMILY_OR_FRIENDS',
  'OTHER_SHELTER',
  'RETURN',
  'HOSPITAL',
  'DETENTION',
  'EXPELLED',
  'UNKNOWN',
] as const satisfies readonly StayDestination[]

const departure = z.object({ on: requiredDay, destination: requiredChoice<StayDestination>() })

/** The household has left. */
export function EndForm({ stay, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(EndStayDocument, data => data.endStay)
  return (
    <DeedForm
      draftKey={`end:${stay.id}`}
      schema={departure}
      defaultValues={{ on: today(), destination: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(stay), ...values })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="on" label={t('field.leftOn')} max={today()} required />
          <ChoiceField
            control={control}
            name="destination"
            label={t('field.destination')}
            choices={choicesOf(DESTINATIONS, destination => t(`destination.${destination}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}
