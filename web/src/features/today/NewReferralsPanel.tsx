import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { TodayReferralsDocument, type TodayReferralsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { More } from '../../ui/More.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import styles from './TodayPage.module.css'

const SHOWN = 10
const TONES = { DANGER_NOW: 'urgent', TODAY: 'warn', THIS_WEEK: 'calm' } as const

type Waiting = NonNullable<TodayReferralsQuery['referrals']>['nodes'][number]

/** Referrals that nobody has answered yet. */
export function NewReferralsPanel() {
  const { t } = useTranslation('today')
  const query = usePanelQuery({
    document: TodayReferralsDocument,
    variables: { first: SHOWN },
    place: ['referrals'],
    select: data => data.referrals,
  })
  const all = <AppLink to="/referrals">{t('referrals.all')}</AppLink>
  return (
    <Panel title={t('referrals.title')} query={query} actions={all}>
      {page =>
        page.nodes.length === 0 ? (
          <Empty>{t('referrals.none')}</Empty>
        ) : (
          <>
            <ul className={styles['list']}>
              {page.nodes.map(referral => (
                <WaitingReferral key={referral.id} referral={referral} />
              ))}
            </ul>
            <More shown={page.nodes.length} total={page.totalCount} onMore={null} />
          </>
        )
      }
    </Panel>
  )
}

const isOver = (moment: string) => Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Now.instant()) < 0

function WaitingReferral({ referral }: { referral: Waiting }) {
  const { t } = useTranslation('today')
  const format = useFormat()
  return (
    <li>
      <AppLink to="/referrals/$referralId" params={{ referralId: referral.id }}>
        {referral.code}
      </AppLink>
      <Tag tone={TONES[referral.urgency]}>{t(`referrals.urgency.${referral.urgency}`)}</Tag>
      {referral.isMinor ? <Tag tone="warn">{t('referrals.minor')}</Tag> : null}
      {referral.needsShelterTonight ? <Tag tone="warn">{t('referrals.tonight')}</Tag> : null}
      <span>{format.moment(referral.receivedAt)}</span>
      {referral.answerDueAt ? (
        <span>
          {t('referrals.answerBy', { moment: format.moment(referral.answerDueAt) })}{' '}
          {isOver(referral.answerDueAt) ? <Tag tone="urgent">{t('referrals.overdue')}</Tag> : null}
        </span>
      ) : null}
    </li>
  )
}
