import { useTranslation } from 'react-i18next'
import type { English } from '../../i18n/words/en.js'

type RuleKey = keyof English['deadlines']['rule']

/** The rule that gives a deadline its day, in words; its key where this client does not know it yet. */
export function Rule({ rule }: { rule: string }) {
  const { t, i18n } = useTranslation('deadlines')
  return <small>{i18n.exists(`deadlines:rule.${rule}`) ? t(`rule.${rule as RuleKey}`) : rule}</small>
}
