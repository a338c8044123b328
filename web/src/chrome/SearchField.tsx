import { Loader, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './SearchField.module.css'
import { type Match, SearchMatches } from './SearchMatches.js'
import { useMatches } from './useMatches.js'
import { useSearchKeys } from './useSearchKeys.js'

/** One field to find a case file of the own centre by code or name. What is typed goes into no address and no history. */
export function SearchField() {
  const { t } = useTranslation('chrome')
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const search = useSearchState()
  const navigate = useNavigate()
  useSearchKeys(field)

  const open = ({ caseFile }: Match) => {
    search.clear()
    void navigate({ to: '/case-files/$caseFileId', params: { caseFileId: caseFile.id } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = search.found.matches[search.active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      search.move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && chosen) open(chosen)
    else if (event.key === 'Escape') search.clear()
  }
  return (
    <search className={styles['search']}>
      <TextInput
        ref={field}
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={search.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={search.isOpen && search.active >= 0 ? `${listId}-${search.active}` : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={search.found.isLoading ? <Loader size={14} /> : null}
        value={search.text}
        onChange={event => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={search.show}
        onBlur={search.hide}
      />
      <SearchMatches id={listId} search={search} onOpen={open} />
    </search>
  )
}

/** What is typed, what was found, and which of it Enter would open. */
function useSearchState() {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [hasFocus, setHasFocus] = useState(false)
  const found = useMatches(text)
  const last = found.matches.length - 1
  return {
    text,
    found,
    active: Math.min(active, last),
    isOpen: hasFocus && text.trim() !== '',
    type: (typed: string) => {
      setText(typed)
      setActive(0)
    },
    move: (steps: number) => setActive(Math.max(0, Math.min(last, active + steps))),
    clear: () => setText(''),
    show: () => setHasFocus(true),
    hide: () => setHasFocus(false),
  }
}

export type SearchState = ReturnType<typeof useSearchState>
