import { Select } from '@mantine/core'
import { useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { useMatches } from '../../chrome/useMatches.js'
import {
  CaseFileChoicesDocument,
  type CaseFileChoicesQuery,
  type CaseFileFilter,
  ChosenCaseFileDocument,
} from '../../gql/graphql.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { useFaultText } from '../../ui/form/fields.js'

type Choosable = NonNullable<CaseFileChoicesQuery['caseFiles']>['nodes'][number]

const SHOWN = 50

interface CaseFileChoiceProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: the type of the parsed values does not matter to a field
  readonly control: Control<Values, unknown, any>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly description?: string
  readonly required?: boolean
  /** Which case files stand in the list before anything is typed. */
  readonly offered: CaseFileFilter
}

/** Choosing a case file: from those that are likely, or by typing a code or a name. Its value is the id. */
export function CaseFileChoice<Values extends FieldValues>(props: CaseFileChoiceProps<Values>) {
  const { control, name, label, description, required, offered } = props
  const { t } = useTranslation('caseFiles')
  const { field, fieldState } = useController({ control: control as unknown as Control<Values>, name })
  const faultText = useFaultText()
  const [typed, setTyped] = useState('')
  const files = useChoosable(offered, typed, String(field.value ?? ''))
  return (
    <Select
      {...field}
      value={field.value || null}
      onChange={value => field.onChange(value ?? '')}
      label={label}
      description={description}
      error={faultText(fieldState.error?.message)}
      withAsterisk={required ?? false}
      data-field={name}
      data={files.map(({ id, code }) => ({ value: id, label: code }))}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('choice.none')}
      comboboxProps={{ withinPortal: false }}
      renderOption={({ option }) => <Option file={files.find(({ id }) => id === option.value)} />}
    />
  )
}

function Option({ file }: { file: Choosable | undefined }) {
  return (
    <span>
      {file?.code} {file?.client ? <PersonalName person={file.client} code="" full /> : null}
    </span>
  )
}

/** The likely files while nothing is typed, else those that match; the chosen one is always among them. */
function useChoosable(filter: CaseFileFilter, typed: string, chosenId: string): readonly Choosable[] {
  const likely = usePanelQuery({
    document: CaseFileChoicesDocument,
    variables: { first: SHOWN, filter },
    place: ['caseFiles'],
    select: data => data.caseFiles,
  }).subject?.nodes
  const chosen = usePanelQuery({
    document: ChosenCaseFileDocument,
    variables: chosenId ? { id: chosenId } : null,
    place: ['caseFile'],
    select: data => data.caseFile,
  }).subject
  const isChosenShown = typed === chosen?.code
  const { matches } = useMatches(isChosenShown ? '' : typed)
  const text = isChosenShown ? '' : typed.trim().toLowerCase()
  const files = [
    ...(likely ?? []).filter(({ code }) => code.toLowerCase().includes(text)),
    ...matches.map(({ caseFile }) => caseFile),
    ...(chosen ? [chosen] : []),
  ]
  return [...new Map(files.map(file => [file.id, file])).values()]
}
