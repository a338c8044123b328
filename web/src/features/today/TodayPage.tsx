import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useViewer } from '../../session/ViewerGate.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Empty } from '../../ui/Panel.js'
import { HouseTonightPanel } from './HouseTonightPanel.js'
import { MyClaimsPanel } from './MyClaimsPanel.js'
import { MyDeadlinesPanel } from './MyDeadlinesPanel.js'
import { MyTrainingsPanel } from './MyTrainingsPanel.js'
import { NewReferralsPanel } from './NewReferralsPanel.js'
import styles from './TodayPage.module.css'

interface TodayPanel {
  readonly content: ComponentType
  /** The panel is there for whoever holds one of these rights. */
  readonly anyOf: readonly string[]
}

/** What one must do oneself stands in the wide column; the state of the house and the centre beside it. */
const OWN_WORK: readonly TodayPanel[] = [
  { content: MyDeadlinesPanel, anyOf: ['deadline:read'] },
  { content: MyClaimsPanel, anyOf: ['claim:approve', 'claim:write'] },
]
const AROUND: readonly TodayPanel[] = [
  { content: NewReferralsPanel, anyOf: ['referral:read'] },
  { content: HouseTonightPanel, anyOf: ['shelter:read'] },
  { content: MyTrainingsPanel, anyOf: ['training:attend'] },
]

/** What needs somebody today. Only the panels that the viewer may see are there. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const [wide, narrow] = useColumns()
  return (
    <>
      <PageHeader title={`${t('title')}, ${format.longDay(today())}`} documentTitle={t('title')} />
      {wide.length > 0 ? (
        <div className={styles['panels']}>
          <TodayColumn panels={wide} />
          <TodayColumn panels={narrow} />
        </div>
      ) : (
        <Empty>{t('nothing')}</Empty>
      )}
    </>
  )
}

/** For those without work of their own here, the first panel of the others gets the wide column. */
function useColumns() {
  const { can } = useViewer()
  const seen = ({ anyOf }: TodayPanel) => anyOf.some(right => can.includes(right))
  const [own, around] = [OWN_WORK.filter(seen), AROUND.filter(seen)]
  return own.length > 0 ? ([own, around] as const) : ([around.slice(0, 1), around.slice(1)] as const)
}

function TodayColumn({ panels }: { panels: readonly TodayPanel[] }) {
  return (
    <div>
      {panels.map(({ content: Content, anyOf }) => (
        <Content key={anyOf.join()} />
      ))}
    </div>
  )
}
