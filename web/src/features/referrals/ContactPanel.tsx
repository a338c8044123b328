import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { ReferralContactDocument, type ReferralContactQuery } from '../../gql/graphql.js'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { Facts } from '../../ui/Facts.js'
import { Empty, Panel } from '../../ui/Panel.js'

type Contact = NonNullable<NonNullable<ReferralContactQuery['referral']>['contact']>

/** Who referred and how to reach the person safely. Names may stand in it, so privacy mode hides all of it. */
export function ContactPanel({ referralId }: { referralId: string }) {
  const { t } = useTranslation('referrals')
  const { isOn } = usePrivacy()
  const query = usePanelQuery({
    document: ReferralContactDocument,
    variables: { id: referralId },
    place: ['referral', 'contact'],
    select: data => data.referral?.contact,
  })
  return (
    <Panel title={t('panel.contact')} query={query} empty={t('noContact')}>
      {contact => (isOn ? <Empty>{t('contactHidden')}</Empty> : <ContactFacts contact={contact} />)}
    </Panel>
  )
}

function ContactFacts({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['referrals', 'ui'])
  const answer = (value: boolean | null) => (value === null ? t('ui:unknown') : t(value ? 'ui:yes' : 'ui:no'))
  return (
    <Facts
      facts={[
        { label: t('field.isSafeToCall'), value: <strong>{answer(contact.isSafeToCall)}</strong> },
        { label: t('field.callWhen'), value: contact.callWhen },
        { label: t('field.mayLeaveMessage'), value: answer(contact.mayLeaveMessage) },
        { label: t('field.knowsOfReferral'), value: answer(contact.knowsOfReferral) },
        { label: t('field.callBack'), value: contact.callBack },
        { label: t('field.whereNow'), value: contact.whereNow },
        { label: t('field.organisation'), value: contact.organisation },
        { label: t('field.contactPerson'), value: contact.contactPerson },
        { label: t('field.notes'), value: contact.notes },
      ]}
    />
  )
}
