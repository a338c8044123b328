import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { TodayTrainingsDocument } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { Empty, Panel } from '../../ui/Panel.js'
import styles from './TodayPage.module.css'

const SHOWN = 5

/** The next trainings that the viewer has a place in, or waits for one. */
export function MyTrainingsPanel() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const query = usePanelQuery({
    document: TodayTrainingsDocument,
    variables: { first: SHOWN, from: today() },
    place: ['trainingSessions'],
    select: data => data.trainingSessions,
  })
  const all = <AppLink to="/vona">{t('trainings.all')}</AppLink>
  return (
    <Panel title={t('trainings.title')} query={query} actions={all}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Empty>{t('trainings.none')}</Empty>
        ) : (
          <ul className={styles['list']}>
            {nodes.map(({ id, title, heldOn, startsAt, place }) => (
              <li key={id}>
                <AppLink to="/vona/trainings/$trainingId" params={{ trainingId: id }}>
                  {title}
                </AppLink>
                <span>{t('trainings.at', { day: format.weekday(heldOn), time: startsAt, place })}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Panel>
  )
}
