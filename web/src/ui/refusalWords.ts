import type { RefusalReason, Role } from '@houvast/schema'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/useFormat.js'

/** More roles than these nobody reads; the team lead, who is among them, then stands for them. */
const MOST_NAMED = 5

/** Whom a sentence names: roles only, never a person. */
const named = (askWhom: readonly Role[]): readonly Role[] =>
  askWhom.length > MOST_NAMED && askWhom.includes('TEAM_LEAD') ? ['TEAM_LEAD'] : askWhom

/** Why something is not shown or not done and whom to ask, in one sentence or two. */
export function refusalWords(t: TFunction<'ui'>, locale: string) {
  const list = (roles: readonly Role[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(roles.map(role => t(`lock.colleagues.${role}`)))

  /** Beside the lock on something that is not shown; without a reason only that the role may not see it. */
  const unseen = (reason: RefusalReason | null): string => {
    if (!reason || reason.askWhom.length === 0) return t('lock.reason')
    const { missing, askWhom } = reason
    const roles = named(askWhom)
    if (missing === 'TASK') return t('lock.task', { who: list(roles, 'disjunction') })
    if (roles.length < askWhom.length) return t('lock.many', { who: list(roles, 'disjunction') })
    return t('lock.role', { count: roles.length, who: list(roles, 'conjunction') })
  }

  /** Above a form whose deed was not done; null when the reason names nobody to ask. */
  const undone = ({ missing, askWhom }: RefusalReason): string | null => {
    if (askWhom.length === 0) return null
    const who = list(named(askWhom), 'disjunction')
    return missing === 'TASK' ? t('lock.undoneTask', { who }) : t('lock.undoneRole', { who })
  }
  return { unseen, undone }
}

/** The same in the reader's language. */
export function useRefusalWords() {
  const { t } = useTranslation('ui')
  const { locale } = useFormat()
  return refusalWords(t, locale)
}
