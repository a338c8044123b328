import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import styles from './DocumentChain.module.css'
import type { Procedure } from './ResidencePanel.js'

type IssuedDocument = Procedure['documents'][number]

const TONES = { VALID: 'active', EXPIRED: 'urgent', REPLACED: 'calm' } as const

/** The documents in their order, with the end that the law gives beside the one that is printed: the printed one counts. */
export function DocumentChain({ documents }: { documents: readonly IssuedDocument[] }) {
  const { t } = useTranslation('residence')
  const columns = useColumns()
  return (
    <div>
      <Title order={3} size="h5">
        {t('documents')}
      </Title>
      {documents.length === 0 ? (
        <Empty>{t('noDocuments')}</Empty>
      ) : (
        <DataTable caption={t('documents')} columns={columns} rows={documents} rowKey={({ id }) => id} />
      )}
      {documents.some(({ differenceInDays }) => differenceInDays) ? <Empty>{t('wins')}</Empty> : null}
    </div>
  )
}

function useColumns(): readonly Column<IssuedDocument>[] {
  const { t } = useTranslation('residence')
  const format = useFormat()
  const day = (text: string | null) => (text ? format.day(text) : '–')
  const signed = (days: number) => `${days > 0 ? '+' : '−'}${t('days', { count: Math.abs(days) })}`
  return [
    {
      key: 'document',
      header: t('field.document'),
      isRowHeader: true,
      cell: ({ sequence, kind, isExtension, gapReason }) => (
        <>
          {sequence}. {t(`kind.${kind}`)}
          {isExtension ? ` (${t('extension')})` : ''}
          {gapReason ? <small className={styles['gap']}>{t(`gap.${gapReason}`)}</small> : null}
        </>
      ),
    },
    { key: 'issuedOn', isShort: true, header: t('field.issuedOn'), cell: ({ issuedOn }) => format.day(issuedOn) },
    {
      key: 'computed',
      isShort: true,
      header: t('field.computedEndsOn'),
      cell: ({ computedEndsOn }) => day(computedEndsOn),
    },
    {
      key: 'printed',
      header: t('field.printedEndsOn'),
      cell: ({ printedEndsOn, differenceInDays }) => (
        <>
          <span className={styles['day']}>{day(printedEndsOn)}</span>
          {differenceInDays ? <div>({signed(differenceInDays)})</div> : null}
        </>
      ),
    },
    {
      key: 'endsOn',
      header: t('field.endsOn'),
      cell: ({ endsOn, state }) => (
        <>
          <strong className={styles['day']}>{day(endsOn)}</strong>{' '}
          <Tag tone={TONES[state]}>{t(`documentState.${state}`)}</Tag>
        </>
      ),
    },
  ]
}
