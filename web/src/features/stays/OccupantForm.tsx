import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AddOccupantDocument, type OccupantKind } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import { type StayFormProps, targetOf } from './stay-form.js'

const KINDS = ['PARTNER', 'CHILD'] as const satisfies readonly OccupantKind[]

const occupant = z.object({ kind: requiredChoice<OccupantKind>(), from: requiredDay, bornHere: z.boolean() })

/** Somebody joins the household in the house, or is born into it. */
export function OccupantForm({ stay, close }: StayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(AddOccupantDocument, data => data.addOccupant)
  return (
    <DeedForm
      draftKey={`occupant:${stay.id}`}
      schema={occupant}
      defaultValues={{ kind: '', from: today(), bornHere: false }}
      deed={deed}
      toInput={values => ({ ...targetOf(stay), ...values })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="kind"
            label={t('field.kind')}
            choices={choicesOf(KINDS, kind => t(`occupant.${kind}`))}
            required
          />
          <DayField control={control} name="from" label={t('field.joinedOn')} required />
          <CheckField control={control} name="bornHere" label={t('field.bornHere')} />
        </>
      )}
    </DeedForm>
  )
}
