import { useTranslation } from 'react-i18next'
import styles from './RoomBoard.module.css'

const KINDS = [
  ['ACTIVE', 'ACTIVE'],
  ['RESERVED', 'RESERVED'],
  ['ENDED', 'ENDED'],
  ['closed', 'CLOSED'],
  ['free', 'FREE'],
] as const
const MARKS = [
  ['▷', 'legend.LEAVES'],
  ['!', 'legend.LATE'],
  ['⚑', 'alert.PLAN_EXIT'],
] as const

/** What patterns and marks mean, in words, and the keys of the board. */
export function BoardLegend() {
  const { t } = useTranslation('stays')
  return (
    <>
      <ul className={styles['legend']} aria-label={t('legend.title')}>
        {KINDS.map(([kind, word]) => (
          <li key={kind}>
            <span className={styles['swatch']} data-kind={kind} aria-hidden />
            {t(`legend.${word}`)}
          </li>
        ))}
        {MARKS.map(([mark, word]) => (
          <li key={mark}>
            <strong aria-hidden>{mark}</strong>
            {t(word)}
          </li>
        ))}
      </ul>
      <p className={`no-print ${styles['keys']}`}>{t('keys')}</p>
    </>
  )
}
