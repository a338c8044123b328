import { Title } from '@mantine/core'
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
  /** Leaves out who is responsible and by which rule. */
  readonly short?: boolean
}

/** Deadlines by how soon they are due. */
export function DeadlinesTable({ deadlines, short = false }: DeadlinesTableProps) {
  const { t } = useTranslation('deadlines')
  const columns = useColumns().filter(({ key }) => !short || (key !== 'rule' && key !== 'responsible'))
  if (deadlines.length === 0) return <Empty>{t('none')}</Empty>
  return byUrgency(deadlines).map(({ group, items }) => (
    <div key={group}>
      <Title order={3} size="h5" mt="xs">
        {t(`group.${group}`)} ({items.length})
      </Title>
      <DataTable caption={t(`group.${group}`)} columns={columns} rows={items} rowKey={({ id }) => id} />
    </div>
  ))
}

function useColumns(): readonly Column<ListedDeadline>[] {
  const { t } = useTranslation('deadlines')
  return [
    {
      key: 'kind',
      header: t('column.kind'),
      width: '30%',
      isRowHeader: true,
      cell: ({ kind, isHard }) => (isHard ? `${t(`kind.${kind}`)} (${t('hard')})` : t(`kind.${kind}`)),
    },
    { key: 'due', header: t('column.due'), width: '22%', cell: deadline => <DueDay deadline={deadline} /> },
    {
      key: 'caseFile',
      header: t('column.caseFile'),
      width: '22%',
      cell: ({ caseFile }) => <CaseFileCell caseFile={caseFile} />,
    },
    {
      key: 'responsible',
      header: t('column.responsible'),
      width: '14%',
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
