import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { type Role, WorkerChoicesDocument } from '../../gql/graphql.js'
import type { Choice } from '../../ui/form/fields.js'

const SHOWN = 50

/** The colleagues of the own centre to choose from, those with one of the wanted roles first. */
export function useWorkerChoices(...wanted: readonly Role[]): readonly Choice[] {
  return useChoicesFor()(...wanted)
}

/** The same for several fields of one form, each with roles of its own. */
export function useChoicesFor(): (...wanted: readonly Role[]) => readonly Choice[] {
  const { t } = useTranslation('workers')
  const { subject } = usePanelQuery({
    document: WorkerChoicesDocument,
    variables: { first: SHOWN },
    place: ['workers'],
    select: data => data.workers,
  })
  return (...wanted) => {
    const rank = (roles: readonly Role[]) => (roles.some(role => wanted.includes(role)) ? 0 : 1)
    return [...(subject?.nodes ?? [])]
      .sort((one, other) => rank(one.roles) - rank(other.roles) || one.displayName.localeCompare(other.displayName))
      .map(({ id, displayName, roles }) => ({
        value: id,
        label: `${displayName} (${roles.map(role => t(`role.${role}`)).join(', ')})`,
      }))
  }
}
