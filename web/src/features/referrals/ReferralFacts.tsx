import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.js'
import { Facts } from '../../ui/Facts.js'
import { Tag } from '../../ui/Tag.js'
import { CodeLink } from '../case-files/CodeLink.js'
import { OverdueTag } from './OverdueTag.js'
import type { ShownReferral } from './ReferralPage.js'
import { ReferralLink } from './ReferralsTable.js'
import { UrgencyTag } from './UrgencyTag.js'

export function ReferralFacts({ referral }: { referral: ShownReferral }) {
  return (
    <>
      <Course referral={referral} />
      <Person referral={referral} />
    </>
  )
}

/** How it came in, how far it is, and how it ended. */
function Course({ referral }: { referral: ShownReferral }) {
  const { t } = useTranslation(['referrals', 'ui'])
  const format = useFormat()
  const { answerDueAt, intakeHeldOn, intakePlannedOn, decidedOn, redirectReason, duplicateOf, caseFile } = referral
  return (
    <Facts
      facts={[
        { label: t('field.state'), value: <Tag tone="active">{t(`state.${referral.state}`)}</Tag> },
        { label: t('field.urgency'), value: <UrgencyTag urgency={referral.urgency} /> },
        { label: t('field.needsShelterTonight'), value: referral.needsShelterTonight && t('ui:yes') },
        { label: t('field.receivedAt'), value: format.moment(referral.receivedAt) },
        { label: t('field.channel'), value: t(`channel.${referral.channel}`) },
        { label: t('field.sourceKind'), value: t(`source.${referral.sourceKind}`) },
        {
          label: t('field.answerDueAt'),
          value: answerDueAt && (
            <>
              {format.moment(answerDueAt)} <OverdueTag since={answerDueAt} />
            </>
          ),
        },
        { label: t('field.intakePlannedOn'), value: intakePlannedOn && format.day(intakePlannedOn) },
        { label: t('field.intakeWorker'), value: referral.intakeWorker?.displayName },
        { label: t('field.intakeHeldOn'), value: intakeHeldOn && format.day(intakeHeldOn) },
        { label: t('field.decidedOn'), value: decidedOn && format.day(decidedOn) },
        { label: t('field.redirectReason'), value: redirectReason && t(`redirectReason.${redirectReason}`) },
        { label: t('field.redirectedTo'), value: referral.redirectedTo },
        { label: t('field.duplicateOf'), value: duplicateOf && <ReferralLink {...duplicateOf} /> },
        { label: t('field.caseFile'), value: caseFile && <CodeLink id={caseFile.id} code={caseFile.code} /> },
      ]}
    />
  )
}

/** What was told about the person, without a name. */
function Person({ referral }: { referral: ShownReferral }) {
  const { t } = useTranslation(['referrals', 'caseFiles', 'ui'])
  const format = useFormat()
  const { sex, ageBand } = referral
  return (
    <Facts
      facts={[
        {
          label: t('field.presumedExploitation'),
          value: t(`caseFiles:exploitation.${referral.presumedExploitation}`),
        },
        {
          label: t('field.indicators'),
          value: referral.indicators.map(indicator => t(`indicator.${indicator}`)).join(', '),
        },
        { label: t('field.sex'), value: sex && t(`caseFiles:sex.${sex}`) },
        { label: t('field.ageBand'), value: ageBand && t(`ageBand.${ageBand}`) },
        { label: t('field.isMinor'), value: referral.isMinor && <Tag tone="warn">{t('ui:yes')}</Tag> },
        { label: t('field.region'), value: referral.region },
        { label: t('field.languages'), value: referral.languages.map(format.languageName).join(', ') },
        { label: t('field.needsInterpreter'), value: referral.needsInterpreter && t('ui:yes') },
      ]}
    />
  )
}
