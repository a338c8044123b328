import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../../api/useDeed.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { RecordTrainingAttendanceDocument } from '../../gql/graphql.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { NumberField } from '../../ui/form/fields.js'
import { attendanceSchema, attendancesOf } from './attendance.js'
import type { TrainingFormProps } from './TrainingSteps.js'

/** How long each person with a place took part. */
export function AttendanceForm({ training, close }: TrainingFormProps) {
  const { t } = useTranslation('trainings')
  const deed = useDeed(RecordTrainingAttendanceDocument, data => data.recordTrainingAttendance)
  const withPlace = training.registrations.filter(({ state }) => state !== 'WAITLISTED' && state !== 'CANCELLED')
  const known = withPlace.map(({ id, attendedMinutes }) => [id, attendedMinutes === null ? '' : `${attendedMinutes}`])
  return (
    <DeedForm
      draftKey={`attendance:${training.id}`}
      schema={attendanceSchema}
      defaultValues={Object.fromEntries(known) as Record<string, string>}
      deed={deed}
      toInput={minutes => ({
        sessionId: training.id,
        expectedVersion: training.version,
        attendances: attendancesOf(minutes),
      })}
      submitLabel={t('save')}
      feature="trainings"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <Text size="sm">{t('attendanceHelp')}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {withPlace.map(({ id, displayName, centre }) => (
              <NumberField
                key={id}
                control={control}
                name={id}
                label={t('minutesOf', { name: displayName, centre: CENTRE_NAMES[centre] })}
              />
            ))}
          </SimpleGrid>
        </>
      )}
    </DeedForm>
  )
}
