import { useTranslation } from 'react-i18next'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useCan } from '../../session/ViewerGate.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Empty } from '../../ui/Panel.js'
import { HouseTonightPanel } from './HouseTonightPanel.js'
import { MyDeadlinesPanel } from './MyDeadlinesPanel.js'
import { NewReferralsPanel } from './NewReferralsPanel.js'
import styles from './TodayPage.module.css'

/** What needs somebody today. Only the panels that the viewer may see are there. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const seesDeadlines = useCan('deadline:read')
  const seesHouse = useCan('shelter:read')
  const seesReferrals = useCan('referral:read')
  return (
    <>
      <PageHeader title={`${t('title')}, ${format.longDay(today())}`} documentTitle={t('title')} />
      <div className={styles['panels']}>
        {seesHouse ? <HouseTonightPanel /> : null}
        {seesDeadlines ? <MyDeadlinesPanel /> : null}
        {seesReferrals ? <NewReferralsPanel /> : null}
      </div>
      {seesDeadlines || seesHouse || seesReferrals ? null : <Empty>{t('nothing')}</Empty>}
    </>
  )
}
