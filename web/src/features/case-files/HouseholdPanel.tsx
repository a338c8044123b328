import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CaseFileHouseholdDocument, type CaseFileHouseholdQuery } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { Facts } from '../../ui/Facts.js'
import { Refused, Unavailable, Unrecorded } from '../../ui/Notice.js'
import { Panel } from '../../ui/Panel.js'
import styles from './HouseholdPanel.module.css'
import { HouseholdSteps } from './HouseholdSteps.js'
import { clientFirst } from './household.js'

export type Household = NonNullable<CaseFileHouseholdQuery['caseFile']>
export type Member = Household['household'][number]

export function HouseholdPanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('caseFiles')
  const query = usePanelQuery({
    document: CaseFileHouseholdDocument,
    variables: { id: caseFileId },
    place: ['caseFile', 'household'],
    select: data => data.caseFile,
  })
  const absence = query.absence('caseFile', 'household')
  return (
    <Panel title={t('panel.household')} query={query}>
      {caseFile => (
        <Stack gap="sm">
          {absence === 'locked' ? <Refused refusal={query.refusal()} what={t('lock.identity')} /> : null}
          {absence === 'unavailable' ? <Unavailable what={t('panel.household')} onRetry={query.retry} /> : null}
          {absence === 'unrecorded' ? <Unrecorded onRetry={query.retry} /> : null}
          <ul className={styles['members']}>
            {clientFirst(caseFile.household, ({ relation }) => relation).map(member => (
              <li key={member.id}>
                <Title order={3} size="h6" mb={4}>
                  {t(`relation.${member.relation}`)}
                </Title>
                <MemberFacts member={member} code={caseFile.code} />
              </li>
            ))}
          </ul>
          <HouseholdSteps caseFile={caseFile} />
        </Stack>
      )}
    </Panel>
  )
}

function MemberFacts({ member, code }: { member: Member; code: string }) {
  const { t } = useTranslation(['caseFiles', 'ui'])
  const format = useFormat()
  const { isOn } = usePrivacy()
  const person = isOn ? null : member.person
  const born = person?.birthDate
  return (
    <Facts
      facts={[
        {
          label: t('field.name'),
          value: person?.fullName && <PersonalName person={person} code={code} full />,
        },
        { label: t('field.callName'), value: person?.callName },
        { label: t('field.aliases'), value: person?.aliases?.join(', ') },
        { label: t('field.birthDate'), value: born && <BirthDate {...born} /> },
        { label: t('field.nationalities'), value: person?.nationalities?.map(format.countryName).join(', ') },
        { label: t('field.sex'), value: person?.sex && t(`sex.${person.sex}`) },
        { label: t('field.joinedOn'), value: format.day(member.joinedOn) },
        { label: t('field.leftOn'), value: member.leftOn && format.day(member.leftOn) },
        { label: t('field.bornHere'), value: member.bornHere && t('ui:yes') },
      ]}
    />
  )
}

type Born = NonNullable<NonNullable<Member['person']>['birthDate']>

function BirthDate({ on, precision }: Born) {
  const { t } = useTranslation('caseFiles')
  const format = useFormat()
  if (precision === 'YEAR') return on.slice(0, 4)
  return precision === 'EXACT' ? format.day(on) : `${format.day(on)} (${t('precision.ESTIMATED')})`
}
