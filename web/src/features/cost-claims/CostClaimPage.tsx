import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type PanelQuery, usePanelQuery } from '../../api/usePanelQuery.js'
import { CENTRE_NAMES } from '../../chrome/centres.js'
import { CostClaimDocument, type CostClaimQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useViewer } from '../../session/ViewerGate.js'
import { Facts } from '../../ui/Facts.js'
import { Lock, Refused } from '../../ui/Notice.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { ClaimState } from './ClaimState.js'
import { ClaimSteps } from './ClaimSteps.js'
import { VonaNavigation } from './VonaNavigation.js'

export type ShownClaim = NonNullable<CostClaimQuery['costClaim']>

const route = getRouteApi('/vona/cost-claims/$claimId')

/** One claim: what all centres see of it, what only its own centre sees, and the steps that can be taken now. */
export function CostClaimPage() {
  const { t } = useTranslation('costClaims')
  const { claimId } = route.useParams()
  const query = usePanelQuery({
    document: CostClaimDocument,
    variables: { id: claimId },
    place: ['costClaim'],
    select: data => data.costClaim,
  })
  return (
    <>
      <PageHeader title={t('one')} documentTitle={t('one')} />
      <VonaNavigation />
      <Panel title={t('facts')} query={query}>
        {claim => (
          <Stack gap="sm">
            <SharedFacts claim={claim} />
            <OwnFacts claim={claim} />
            <OwnLock claim={claim} query={query} />
            <ClaimSteps claim={claim} />
          </Stack>
        )}
      </Panel>
    </>
  )
}

function SharedFacts({ claim }: { claim: ShownClaim }) {
  const { t } = useTranslation('costClaims')
  const format = useFormat()
  return (
    <Facts
      facts={[
        { label: t('field.state'), value: <ClaimState state={claim.state} /> },
        { label: t('field.centre'), value: CENTRE_NAMES[claim.centre] },
        { label: t('field.month'), value: format.month(claim.month) },
        { label: t('field.sessions'), value: format.number(claim.sessions) },
        { label: t('field.unitPrice'), value: format.money(claim.unitPrice) },
        { label: t('field.amount'), value: <strong>{format.money(claim.amount)}</strong> },
        { label: t('field.budgetLine'), value: claim.budgetLine?.label },
      ]}
    />
  )
}

function OwnFacts({ claim }: { claim: ShownClaim }) {
  const { t } = useTranslation('costClaims')
  const { question, answer, rejectReason } = claim
  return (
    <Facts
      facts={[
        { label: t('field.question'), value: question && t(`question.${question}`) },
        { label: t('field.answer'), value: answer && t(`answer.${answer}`) },
        { label: t('field.rejectReason'), value: rejectReason && t(`rejectReason.${rejectReason}`) },
        { label: t('field.provider'), value: claim.provider },
        { label: t('field.invoiceReference'), value: claim.invoiceReference },
        { label: t('field.beneficiaryRef'), value: claim.beneficiaryRef },
      ]}
    />
  )
}

/** Of another centre's claim, and to roles without a need for them, these are never answered: the lock says so instead of leaving a riddle. */
function OwnLock({ claim, query }: { claim: ShownClaim; query: PanelQuery<ShownClaim> }) {
  const { t } = useTranslation('costClaims')
  const { centre } = useViewer()
  const place = ['costClaim', 'provider']
  if (claim.centre !== centre) return <Lock reason={t('ownOnly')} />
  return query.absence(...place) === 'locked' ? (
    <Refused refusal={query.refusal(...place)} what={t('field.provider')} />
  ) : null
}
