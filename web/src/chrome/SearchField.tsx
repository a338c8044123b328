import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../api/usePanelQuery.js'
import { SearchDocument } from '../gql/graphql.js'
import { PersonalName } from '../privacy/PersonalName.js'
import styles from './Shell.module.css'

const SHOWN = 8
const LEAST = 2

/** One field to find a case file of the own centre by code or name. What is typed goes into no address and no history. */
export function SearchField() {
  const { t } = useTranslation('chrome')
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const field = useRef<HTMLInputElement>(null)
  useSearchKeys(field)
  const found = useMatches(text)

  const open = (caseFileId: string) => {
    setText('')
    combobox.closeDropdown()
    void navigate({ to: '/case-files/$caseFileId', params: { caseFileId } })
  }
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal>
      <Combobox.Target>
        <TextInput
          ref={field}
          className={styles['search']}
          size="sm"
          role="combobox"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={found.isLoading ? <Loader size={14} /> : null}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={t('search.label')}>
          {found.matches.map(({ caseFile, matchedOn }) => (
            <Combobox.Option key={caseFile.id} value={caseFile.id}>
              <strong>{caseFile.code}</strong>{' '}
              {caseFile.client ? <PersonalName person={caseFile.client} code="" full /> : null}
              <Text size="xs" c="dimmed">
                {t(`search.matchedOn.${matchedOn}`)}
              </Text>
            </Combobox.Option>
          ))}
          {found.message ? <Combobox.Empty>{t(`search.${found.message}`)}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function useMatches(typed: string) {
  const [text] = useDebouncedValue(typed.trim(), 200)
  const isEnough = text.length >= LEAST
  const { outcome, subject } = usePanelQuery({
    document: SearchDocument,
    variables: isEnough ? { text, first: SHOWN } : null,
    place: ['search'],
    select: data => data.search,
  })
  const matches =
    (isEnough ? subject : null)?.flatMap(({ caseFile, matchedOn }) => (caseFile ? [{ caseFile, matchedOn }] : [])) ?? []
  const isLoading = isEnough && outcome === 'loading'
  return { matches, isLoading, message: messageOf(isEnough, isLoading, outcome === 'ready', matches.length) }
}

function messageOf(
  isEnough: boolean,
  isLoading: boolean,
  isReady: boolean,
  count: number,
): 'typeMore' | 'nothing' | 'unavailable' | null {
  if (!isEnough) return 'typeMore'
  if (isLoading || count > 0) return null
  return isReady ? 'nothing' : 'unavailable'
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Ctrl-K or Cmd-K anywhere, and `/` outside of fields, lead to the search. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!isShortcut && !(event.key === '/' && !isTyping(event.target))) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
