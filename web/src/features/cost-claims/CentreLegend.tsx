import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import type { Centre } from '../../gql/graphql.js'
import styles from './CentreLegend.module.css'
import { CENTRES } from './vocabulary.js'

const idOf = (centre: Centre) => `houvast-centre-${centre}`

/** The pattern of a centre, wherever a chart shows it on the same page as this legend. */
export const fillOf = (centre: Centre) => `url(#${idOf(centre)})`

/** Which pattern is which centre. The charts draw with the patterns that are made here; none differs by colour alone. */
export function CentreLegend() {
  const { t } = useTranslation('costClaims')
  return (
    <ul className={styles['legend']} aria-label={t('chart.legend')}>
      {CENTRES.map(centre => (
        <li key={centre}>
          <svg width="30" height="16" aria-hidden="true">
            <defs>
              <CentrePattern centre={centre} />
            </defs>
            <rect width="30" height="16" fill={fillOf(centre)} stroke="currentColor" />
          </svg>
          {CENTRE_NAMES[centre]}
        </li>
      ))}
    </ul>
  )
}

const DRAWINGS: Readonly<Record<Centre, ReactNode>> = {
  PAGASA: <rect width="8" height="8" className={styles['deep']} />,
  PAYOKE: (
    <>
      <rect width="8" height="8" className={styles['pale']} />
      <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" className={styles['line']} />
    </>
  ),
  SURYA: (
    <>
      <rect width="8" height="8" className={styles['paper']} />
      <circle cx="4" cy="4" r="1.6" className={styles['deep']} />
    </>
  ),
}

function CentrePattern({ centre }: { centre: Centre }) {
  return (
    <pattern id={idOf(centre)} width="8" height="8" patternUnits="userSpaceOnUse">
      {DRAWINGS[centre]}
    </pattern>
  )
}
