import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../i18n/format.js'
import { useCan } from '../../session/ViewerGate.js'
import { ButtonLink } from '../../ui/AppLink.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { BoardPanel } from './BoardPanel.js'
import { HouseTonightTable } from './HouseTonightTable.js'
import styles from './RoomBoard.module.css'
import type { Target } from './useBoardKeys.js'

/** The house: who lives in which room when, and who is in the house tonight. */
export function HousePage() {
  const { t } = useTranslation(['stays', 'ui'])
  const [target, setTarget] = useState<Target | null>(null)
  const mayPlan = useCan('shelter:write')
  const plan = () => setTarget({ roomId: '', day: today(), stayId: null, closureId: null, step: 'RESERVE' })
  return (
    <>
      <div className={styles['sheet']}>
        <PageHeader
          title={t('title')}
          documentTitle={t('board')}
          actions={
            <>
              {mayPlan ? <Button onClick={plan}>{t('plan')}</Button> : null}
              <ButtonLink to="/house/figures" variant="default">
                {t('figures')}
              </ButtonLink>
              <Button variant="default" onClick={() => window.print()}>
                {t('ui:print')}
              </Button>
            </>
          }
        />
        <BoardPanel target={target} open={setTarget} mayPlan={mayPlan} />
      </div>
      <HouseTonightTable />
    </>
  )
}
