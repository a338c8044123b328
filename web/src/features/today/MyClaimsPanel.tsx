import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { type CostClaimFilter, type CostClaimState, TodayClaimsDocument } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useViewer } from '../../session/ViewerGate.js'
import { AppLink } from '../../ui/AppLink.js'
import { More } from '../../ui/More.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import styles from './TodayPage.module.css'

const SHOWN = 10
const WAITING = ['DRAFT', 'SUBMITTED', 'QUERIED', 'ANSWERED'] as const satisfies readonly CostClaimState[]

/** Cost claims that wait for the viewer: the coordinator decides on those of all centres, the others go on with their own. */
export function MyClaimsPanel() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const query = usePanelQuery({
    document: TodayClaimsDocument,
    variables: { first: SHOWN, filter: useWaiting() },
    place: ['costClaims'],
    select: data => data.costClaims,
  })
  const all = <AppLink to="/vona/cost-claims">{t('claims.all')}</AppLink>
  return (
    <Panel title={t('claims.title')} query={query} actions={all}>
      {page =>
        page.nodes.length === 0 ? (
          <Empty>{t('claims.none')}</Empty>
        ) : (
          <>
            <ul className={styles['list']}>
              {page.nodes.map(({ id, centre, month, amount, state }) => (
                <li key={id}>
                  <AppLink to="/vona/cost-claims/$claimId" params={{ claimId: id }}>
                    {CENTRE_NAMES[centre]}, {format.month(month)}
                  </AppLink>
                  <StateTag state={state} />
                  <span>{format.money(amount)}</span>
                </li>
              ))}
            </ul>
            <More shown={page.nodes.length} total={page.totalCount} onMore={null} />
          </>
        )
      }
    </Panel>
  )
}

function StateTag({ state }: { state: CostClaimState }) {
  const { t } = useTranslation('today')
  const waiting = WAITING.find(each => each === state)
  return waiting ? <Tag tone={waiting === 'QUERIED' ? 'warn' : 'calm'}>{t(`claims.state.${waiting}`)}</Tag> : null
}

function useWaiting(): CostClaimFilter {
  const { can, centre } = useViewer()
  if (can.includes('claim:approve')) return { states: ['SUBMITTED', 'ANSWERED'] }
  return { states: ['DRAFT', 'QUERIED'], ...(centre ? { centre } : {}) }
}
