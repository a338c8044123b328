import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { ReferralDocument, type ReferralQuery } from '../../gql/graphql.js'
import { Missing } from '../../ui/Notice.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { ContactPanel } from './ContactPanel.js'
import { ReferralFacts } from './ReferralFacts.js'
import { ReferralSteps } from './ReferralSteps.js'

export type ShownReferral = NonNullable<ReferralQuery['referral']>

const route = getRouteApi('/referrals/$referralId')

/** One referral: what is known, how to reach the person, and the steps that can be taken now. */
export function ReferralPage() {
  const { referralId } = route.useParams()
  return <Referral key={referralId} referralId={referralId} />
}

function Referral({ referralId }: { referralId: string }) {
  const { t } = useTranslation('referrals')
  const query = usePanelQuery({
    document: ReferralDocument,
    variables: { id: referralId },
    place: ['referral'],
    select: data => data.referral,
  })
  const code = query.subject?.code
  const documentTitle = code ? `${code} · ${t('one')}` : t('one')
  return (
    <>
      <PageHeader title={code ?? t('one')} documentTitle={documentTitle} />
      {query.outcome === 'missing' ? (
        <Missing />
      ) : (
        <Stack gap="md">
          <Panel title={t('panel.facts')} query={query}>
            {referral => (
              <Stack gap="sm">
                <ReferralFacts referral={referral} />
                <ReferralSteps referral={referral} />
              </Stack>
            )}
          </Panel>
          <ContactPanel referralId={referralId} />
        </Stack>
      )}
    </>
  )
}
