import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../../api/useDeed.js'
import {
  CancelTrainingRegistrationDocument,
  RegisterForTrainingDocument,
  type TrainingsQuery,
} from '../../gql/graphql.js'
import { DeedButton } from '../../ui/form/DeedButton.js'
import { Tag } from '../../ui/Tag.js'

type Registrable = Pick<
  NonNullable<TrainingsQuery['trainingSessions']>['nodes'][number],
  'id' | 'can' | 'myRegistration' | 'placesLeft'
>

/** One's own place in a training: what it is, and the one step that can be taken with it. */
export function MyPlace({ training: { id, can, myRegistration, placesLeft } }: { training: Registrable }) {
  const { t } = useTranslation('trainings')
  const register = useDeed(RegisterForTrainingDocument, data => data.registerForTraining)
  const giveUp = useDeed(CancelTrainingRegistrationDocument, data => data.cancelTrainingRegistration)
  const look = { feature: 'trainings', size: 'compact-sm' } as const
  return (
    <Stack gap={4} align="start">
      {myRegistration ? (
        <Tag tone={myRegistration.state === 'WAITLISTED' ? 'warn' : 'active'}>
          {t(`registration.${myRegistration.state}`)}
        </Tag>
      ) : null}
      {can.includes('REGISTER') ? (
        <DeedButton deed={register} input={{ sessionId: id }} label={t('step.REGISTER')} {...look} />
      ) : null}
      {can.includes('REGISTER') && placesLeft === 0 ? <Text size="sm">{t('full')}</Text> : null}
      {myRegistration && can.includes('CANCEL_REGISTRATION') ? (
        <DeedButton
          deed={giveUp}
          input={{ registrationId: myRegistration.id, expectedVersion: myRegistration.version }}
          label={t('step.CANCEL_REGISTRATION')}
          variant="default"
          {...look}
        />
      ) : null}
    </Stack>
  )
}
