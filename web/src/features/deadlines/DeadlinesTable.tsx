import { useTranslation } from 'react-i18next'
import type { DeadlinesQuery } from '../../gql/graphql.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty } from '../../ui/Panel.js'
import { CodeLink } from '../case-files/CodeLink.js'
import { DueDay } from './DueDay.js'
import { Rule } from './Rule.js'
import { byUrgency } from './urgency.js'

export type ListedDeadline = NonNullable<DeadlinesQuery['deadlines']>['nodes'][number]

interface DeadlinesTableProps {
  readonly deadlines: readonly ListedDeadline[]
  /** More of the last group may follow on the next page, so that its count is not known. */
  readonly goesOn: boolean
  readonly without?: readonly ('responsible' | 'rule')[]
}

/** Deadlines by how soon they are due. */
export function DeadlinesTable({ deadlines, goesOn, without = [] }: DeadlinesTableProps) {
  const { t } = useTranslation('deadlines')
  const columns = useColumns().filter(({ key }) => !without.some(column => column === key))
  if (deadlines.length === 0) return <Empty>{t('none')}</Empty>
  const groups = byUrgency(deadlines).map(({ group, items }, index, all) => {
    const isCounted = !goesOn || index < all.length - 1
    return { key: group, title: t(`group.${group}`) + (isCounted ? ` (${items.length})` : ''), rows: items }
  })
  return <DataTable caption={t('caption')} columns={columns} rows={{ groups }} rowKey={({ id }) => id} />
}

function useColumns(): readonly Column<ListedDeadline>[] {
  const { t } = useTranslation('deadlines')
  return [
    {
      key: 'kind',
      header: t('column.kind'),
      isRowHeader: true,
      cell: ({ kind, isHard }) => (isHard ? `${t(`kind.${kind}`)} (${t('hard')})` : t(`kind.${kind}`)),
    },
    { key: 'due', header: t('column.due'), isShort: true, cell: deadline => <DueDay deadline={deadline} /> },
    {
      key: 'caseFile',
      header: t('column.caseFile'),
      isShort: true,
      cell: ({ caseFile }) => <CaseFileCell caseFile={caseFile} />,
    },
    {
      key: 'responsible',
      header: t('column.responsible'),
      isShort: true,
      cell: ({ responsible }) => responsible?.displayName ?? '–',
    },
    { key: 'rule', header: t('column.rule'), cell: ({ rule }) => <Rule rule={rule} /> },
  ]
}

function CaseFileCell({ caseFile }: Pick<ListedDeadline, 'caseFile'>) {
  if (!caseFile) return '–'
  return (
    <>
      <CodeLink id={caseFile.id} code={caseFile.code} />{' '}
      {caseFile.client ? <PersonalName person={caseFile.client} code="" /> : null}
    </>
  )
}
