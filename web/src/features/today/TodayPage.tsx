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

/** By how much they press: the first that one may see gets the room. */
const PANELS: readonly TodayPanel[] = [
  { content: MyDeadlinesPanel, anyOf: ['deadline:read'] },
  { content: NewReferralsPanel, anyOf: ['referral:read'] },
  { content: HouseTonightPanel, anyOf: ['shelter:read'] },
  { content: MyClaimsPanel, anyOf: ['claim:approve', 'claim:write'] },
  { content: MyTrainingsPanel, anyOf: ['training:attend'] },
]

/** What needs somebody today. Only the panels that the viewer may see are there. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const { can } = useViewer()
  const [first, ...others] = PANELS.filter(({ anyOf }) => anyOf.some(right => can.includes(right)))
  return (
    <>
      <PageHeader title={`${t('title')}, ${format.longDay(today())}`} documentTitle={t('title')} />
      {first ? (
        <div className={styles['panels']}>
          <first.content />
          <div>
            {others.map(({ content: Content, anyOf }) => (
              <Content key={anyOf.join()} />
            ))}
          </div>
        </div>
      ) : (
        <Empty>{t('nothing')}</Empty>
      )}
    </>
  )
}
