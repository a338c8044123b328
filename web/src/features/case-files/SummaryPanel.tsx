import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PanelQuery } from '../../api/usePanelQuery.js'
import type { CaseFileSummaryQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { AppLink } from '../../ui/AppLink.js'
import { Disclosure } from '../../ui/Disclosure.js'
import { Facts } from '../../ui/Facts.js'
import { Refused } from '../../ui/Notice.js'
import { Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { SummarySteps } from './SummarySteps.js'

export type Summary = NonNullable<CaseFileSummaryQuery['caseFile']>

/** What everybody with the file may know. How the person was exploited stays folded away until it is asked for. */
export function SummaryPanel({ query }: { query: PanelQuery<Summary> }) {
  const { t } = useTranslation('caseFiles')
  const place = ['caseFile', 'referral']
  const isReferralLocked = query.absence(...place) === 'locked'
  return (
    <Panel title={t('panel.summary')} query={query}>
      {summary => (
        <Stack gap="sm">
          <SummaryFacts summary={summary} />
          <Disclosure summary={t('panel.facts')}>
            <Facts
              facts={[
                { label: t('field.exploitationForm'), value: t(`exploitation.${summary.exploitationForm}`) },
                {
                  label: t('field.referral'),
                  value: isReferralLocked ? (
                    <Refused refusal={query.refusal(...place)} />
                  ) : (
                    <ReferralLink referral={summary.referral} />
                  ),
                },
              ]}
            />
          </Disclosure>
          <SummarySteps caseFile={summary} />
        </Stack>
      )}
    </Panel>
  )
}

function SummaryFacts({ summary }: { summary: Summary }) {
  const { t } = useTranslation(['caseFiles', 'ui'])
  const format = useFormat()
  const day = (text: string | null) => text && format.day(text)
  return (
    <Facts
      facts={[
        {
          label: t('field.status'),
          value: <Tag tone={summary.status === 'OPEN' ? 'active' : 'calm'}>{t(`status.${summary.status}`)}</Tag>,
        },
        { label: t('field.mode'), value: t(`mode.${summary.mode}`) },
        { label: t('field.openedOn'), value: format.day(summary.openedOn) },
        { label: t('field.closedOn'), value: day(summary.closedOn) },
        { label: t('field.closeReason'), value: summary.closeReason && t(`closeReason.${summary.closeReason}`) },
        { label: t('field.followUpFrom'), value: day(summary.followUpFrom) },
        { label: t('field.reopenedOn'), value: day(summary.reopenedOn) },
        { label: t('field.languages'), value: summary.languages.map(format.languageName).join(', ') },
        { label: t('field.isMine'), value: t(summary.isMine ? 'ui:yes' : 'ui:no') },
      ]}
    />
  )
}

function ReferralLink({ referral }: Pick<Summary, 'referral'>) {
  if (!referral) return '–'
  return (
    <AppLink to="/referrals/$referralId" params={{ referralId: referral.id }}>
      {referral.code}
    </AppLink>
  )
}
