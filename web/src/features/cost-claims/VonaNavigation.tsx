import { useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/ViewerGate.js'
import { AppLink } from '../../ui/AppLink.js'
import { SubNavigation } from '../../ui/SubNavigation.js'

/** Between the trainings and the costs of the project; only what the viewer may see. */
export function VonaNavigation() {
  const { t } = useTranslation('costClaims')
  const seesTrainings = useCan('training:read')
  const seesClaims = useCan('claim:read')
  const isOneTraining = useRouterState({ select: ({ location }) => location.pathname.startsWith('/vona/trainings/') })
  return (
    <SubNavigation label={t('vona')}>
      {seesTrainings ? (
        <AppLink
          to="/vona"
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={isOneTraining ? 'page' : undefined}
        >
          {t('trainings')}
        </AppLink>
      ) : null}
      {seesClaims ? <AppLink to="/vona/cost-claims">{t('title')}</AppLink> : null}
    </SubNavigation>
  )
}
