import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { type Centre, PlanTrainingSessionDocument, type TrainingTheme } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField, NumberField, TextField } from '../../ui/form/fields.js'
import { optionalChoice, requiredChoice, requiredDay, requiredText, requiredWhole } from '../../ui/form/schema.js'

const THEMES = ['TRAUMA_INFORMED', 'GENDER_SENSITIVE'] as const satisfies readonly TrainingTheme[]
const CENTRES = ['PAGASA', 'PAYOKE', 'SURYA'] as const satisfies readonly Centre[]

const plan = z.object({
  title: requiredText,
  theme: requiredChoice<TrainingTheme>(),
  heldOn: requiredDay,
  startsAt: requiredText,
  minutes: requiredWhole,
  hostCentre: optionalChoice<Centre>(),
  place: requiredText,
  trainer: requiredText,
  capacity: requiredWhole,
})

const NOTHING = {
  title: '',
  theme: '',
  heldOn: '',
  startsAt: '09:30',
  minutes: '180',
  hostCentre: '',
  place: '',
  trainer: '',
  capacity: '',
}

/** A training for staff of the three centres. */
export function PlanForm({ close }: { close: () => void }) {
  const { t } = useTranslation('trainings')
  const deed = useDeed(PlanTrainingSessionDocument, data => data.planTrainingSession)
  return (
    <DeedForm
      draftKey="plan-training"
      schema={plan}
      defaultValues={NOTHING}
      deed={deed}
      toInput={values => values}
      submitLabel={t('save')}
      feature="trainings"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextField control={control} name="title" label={t('field.title')} required />
          <ChoiceField
            control={control}
            name="theme"
            label={t('field.theme')}
            choices={choicesOf(THEMES, theme => t(`theme.${theme}`))}
            required
          />
          <DayField control={control} name="heldOn" label={t('field.heldOn')} min={today()} required />
          <TextField control={control} name="startsAt" label={t('field.startsAt')} required />
          <NumberField control={control} name="minutes" label={t('field.minutes')} required />
          <NumberField control={control} name="capacity" label={t('field.capacity')} required />
          <ChoiceField
            control={control}
            name="hostCentre"
            label={t('field.host')}
            choices={choicesOf(CENTRES, centre => CENTRE_NAMES[centre])}
          />
          <TextField control={control} name="place" label={t('field.place')} required />
          <TextField control={control} name="trainer" label={t('field.trainer')} required />
        </SimpleGrid>
      )}
    </DeedForm>
  )
}
