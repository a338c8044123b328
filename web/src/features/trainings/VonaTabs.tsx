import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/ViewerGate.js'
import { ButtonLink } from '../../ui/AppLink.js'

/** The parts of VONA that the viewer may see. */
export function VonaTabs({ here }: { here: 'trainings' | 'claims' }) {
  const { t } = useTranslation('trainings')
  const seesTrainings = useCan('training:read')
  const seesClaims = useCan('claim:read')
  const look = (part: typeof here) =>
    ({ size: 'compact-md', variant: part === here ? 'light' : 'default', ...(part === here ? CURRENT : {}) }) as const
  return (
    <Group component="nav" gap="xs" mb="md" aria-label={t('tabs')} className="no-print">
      {seesTrainings ? (
        <ButtonLink to="/vona" {...look('trainings')}>
          {t('title')}
        </ButtonLink>
      ) : null}
      {seesClaims ? (
        <ButtonLink to="/vona/cost-claims" {...look('claims')}>
          {t('claims')}
        </ButtonLink>
      ) : null}
    </Group>
  )
}

const CURRENT = { 'aria-current': 'page' } as const
