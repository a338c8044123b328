import { useTranslation } from 'react-i18next'
import type { SearchQuery } from '../gql/graphql.js'
import { PersonalName } from '../privacy/PersonalName.js'
import type { SearchState } from './SearchField.js'
import styles from './SearchField.module.css'

type Found = NonNullable<SearchQuery['search']>[number]
export type Match = Found & { caseFile: NonNullable<Found['caseFile']> }

interface SearchMatchesProps {
  readonly id: string
  readonly search: SearchState
  readonly onOpen: (match: Match) => void
}

/** The list under the search field. The focus stays in the field; the keys move through the list. */
export function SearchMatches({ id, search, onOpen }: SearchMatchesProps) {
  const { t } = useTranslation('chrome')
  const { matches, message } = search.found
  return (
    <div className={styles['found']} hidden={!search.isOpen}>
      <div id={id} role="listbox" aria-label={t('search.label')}>
        {matches.map((match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field takes the keys of its list
          <div
            key={match.caseFile.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === search.active}
            tabIndex={-1}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onOpen(match)}
          >
            <strong>{match.caseFile.code}</strong>{' '}
            {match.caseFile.client ? <PersonalName person={match.caseFile.client} code="" full /> : null}
            <small>{t(`search.matchedOn.${match.matchedOn}`)}</small>
          </div>
        ))}
      </div>
      <p role="status">{message ? t(`search.${message}`) : ''}</p>
    </div>
  )
}
