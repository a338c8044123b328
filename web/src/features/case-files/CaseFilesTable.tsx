import type { RefusalReason } from '@houvast/schema'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CaseFilesQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { LockMark, Refused } from '../../ui/Notice.js'
import { Empty } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { DueDay } from '../deadlines/DueDay.js'
import { CodeLink } from './CodeLink.js'

/** Every file has these four strands, open or not. */
const STRAND_KINDS = 4

type Listed = NonNullable<CaseFilesQuery['caseFiles']>['nodes'][number]

interface CaseFilesTableProps {
  readonly caseFiles: readonly Listed[]
  readonly withDeadlines: boolean
  /** Why names are missing, where they are. */
  readonly refusal: RefusalReason | null
}

export function CaseFilesTable({ caseFiles, withDeadlines, refusal }: CaseFilesTableProps) {
  const { t } = useTranslation('caseFiles')
  const columns = useColumns()
  const { isOn: isPrivate } = usePrivacy()
  // In privacy mode the code would stand twice in each row.
  const absent = [withDeadlines ? '' : 'deadline', isPrivate ? 'name' : '']
  if (caseFiles.length === 0) return <Empty>{t('none')}</Empty>
  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns.filter(({ key }) => !absent.includes(key))}
        rows={caseFiles}
        rowKey={({ id }) => id}
      />
      {!isPrivate && caseFiles.some(isNameless) ? <Refused refusal={refusal} what={t('column.name')} /> : null}
    </>
  )
}

function useColumns(): readonly Column<Listed>[] {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  return [
    {
      key: 'code',
      header: t('column.code'),
      isRowHeader: true,
      cell: file => <CodeLink id={file.id} code={file.code} />,
    },
    { key: 'name', isShort: true, header: t('column.name'), cell: file => <ClientName file={file} /> },
    {
      key: 'status',
      isShort: true,
      header: t('column.status'),
      cell: ({ status }) => <Tag tone={status === 'OPEN' ? 'active' : 'calm'}>{t(`status.${status}`)}</Tag>,
    },
    { key: 'mode', header: t('column.mode'), cell: ({ mode }) => t(`mode.${mode}`) },
    { key: 'strands', header: t('column.strands'), cell: file => <OpenStrands strands={file.strands} /> },
    { key: 'openedOn', isShort: true, header: t('column.openedOn'), cell: ({ openedOn }) => format.day(openedOn) },
    {
      key: 'deadline',
      header: t('column.deadline'),
      cell: ({ nextDeadline }) => (nextDeadline ? <NextDeadline deadline={nextDeadline} /> : '–'),
    },
  ]
}

const isNameless = ({ client }: Listed) => !client?.fullName && !client?.callName

/** The name where it may be read, and a lock where it may not: an empty place would look like a missing name. */
function ClientName({ file }: { file: Listed }) {
  const { t } = useTranslation('caseFiles')
  if (isNameless(file)) return <LockMark words={t('lock.name')} />
  return <PersonalName person={file.client} code={file.code} full />
}

function NextDeadline({ deadline }: { deadline: NonNullable<Listed['nextDeadline']> }) {
  const { t } = useTranslation('deadlines')
  return (
    <>
      <DueDay deadline={deadline} />
      <Text size="xs" c="dimmed">
        {t(`kind.${deadline.kind}`)}
      </Text>
    </>
  )
}

function OpenStrands({ strands }: Pick<Listed, 'strands'>) {
  const { t } = useTranslation('caseFiles')
  const open = strands.filter(({ isOpen }) => isOpen)
  if (open.length === STRAND_KINDS) return t('allStrands')
  return open.map(({ id, kind, worker }, index) => (
    <span key={id} title={worker?.displayName}>
      {index > 0 ? ', ' : ''}
      {t(`strand.${kind}`)}
    </span>
  ))
}
