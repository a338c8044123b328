import { useTranslation } from 'react-i18next'
import type { ReferralsQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { type Column, DataTable } from '../../ui/DataTable.js'
import { Empty } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { OverdueTag } from './OverdueTag.js'
import { UrgencyTag } from './UrgencyTag.js'

type Listed = NonNullable<ReferralsQuery['referrals']>['nodes'][number]

export function ReferralsTable({ referrals }: { referrals: readonly Listed[] }) {
  const { t } = useTranslation('referrals')
  const columns = useColumns()
  if (referrals.length === 0) return <Empty>{t('none')}</Empty>
  return <DataTable caption={t('caption')} columns={columns} rows={referrals} rowKey={({ id }) => id} />
}

function useColumns(): readonly Column<Listed>[] {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  return [
    { key: 'code', header: t('column.code'), isRowHeader: true, cell: referral => <ReferralLink {...referral} /> },
    { key: 'state', isShort: true, header: t('column.state'), cell: ({ state }) => <Tag>{t(`state.${state}`)}</Tag> },
    {
      key: 'urgency',
      isShort: true,
      header: t('column.urgency'),
      cell: ({ urgency }) => <UrgencyTag urgency={urgency} />,
    },
    {
      key: 'receivedAt',
      isShort: true,
      header: t('column.receivedAt'),
      cell: ({ receivedAt }) => format.moment(receivedAt),
    },
    { key: 'source', header: t('column.source'), cell: ({ sourceKind }) => t(`source.${sourceKind}`) },
    { key: 'next', header: t('column.next'), cell: referral => <Next referral={referral} /> },
  ]
}

export function ReferralLink({ id, code }: { id: string; code: string }) {
  return (
    <AppLink to="/referrals/$referralId" params={{ referralId: id }} style={{ whiteSpace: 'nowrap' }}>
      {code}
    </AppLink>
  )
}

/** By when somebody must act, and on what. */
function Next({ referral }: { referral: Listed }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { answerDueAt, intakePlannedOn, intakeWorker, state } = referral
  if (answerDueAt) {
    return (
      <>
        {t('answerBy', { moment: format.moment(answerDueAt) })} <OverdueTag since={answerDueAt} />
      </>
    )
  }
  if (state !== 'INTAKE_PLANNED' || !intakePlannedOn) return '–'
  return t('intakeOn', { day: format.day(intakePlannedOn), worker: intakeWorker?.displayName ?? t('nobody') })
}
