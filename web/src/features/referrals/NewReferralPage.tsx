import { SimpleGrid } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { ReceiveReferralDocument } from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { Disclosure } from '../../ui/Disclosure.js'
import { choicesOf, languageChoices } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, ManyField, TextField } from '../../ui/form/fields.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { PanelFrame } from '../../ui/Panel.js'
import { ContactFields } from './ContactFields.js'
import { type NewReferralValues, NOTHING_TOLD, newReferralSchema, receiveInput } from './newReferral.js'
import { PersonFields } from './PersonFields.js'
import { useYesNo } from './useYesNo.js'
import { CHANNELS, EXPLOITATION_FORMS, SOURCES, URGENCIES } from './vocabulary.js'

export interface NewReferralFieldsProps {
  readonly control: Control<NewReferralValues, unknown, z.output<typeof newReferralSchema>>
}

/** Writes down a referral while somebody is on the telephone: eight fields first, the rest folded away. */
export function NewReferralPage() {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const deed = useDeed(ReceiveReferralDocument, data => data.receiveReferral)
  return (
    <>
      <PageHeader title={t('new')} documentTitle={t('new')} />
      <PanelFrame title={t('panel.facts')}>
        <DeedForm
          draftKey="receive-referral"
          schema={newReferralSchema}
          defaultValues={NOTHING_TOLD}
          deed={deed}
          toInput={receiveInput}
          submitLabel={t('saveNew')}
          feature="referrals"
          onDone={({ referral }) =>
            void (referral
              ? navigate({ to: '/referrals/$referralId', params: { referralId: referral.id } })
              : navigate({ to: '/referrals' }))
          }
        >
          {({ control }) => (
            <>
              <FirstFields control={control} />
              <Disclosure summary={t('more.person')}>
                <PersonFields control={control} />
              </Disclosure>
              <Disclosure summary={t('more.contact')}>
                <ContactFields control={control} />
              </Disclosure>
            </>
          )}
        </DeedForm>
      </PanelFrame>
    </>
  )
}

function FirstFields({ control }: NewReferralFieldsProps) {
  const { t } = useTranslation(['referrals', 'caseFiles'])
  const { locale } = useFormat()
  const yesNo = useYesNo()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <ChoiceField
        control={control}
        name="channel"
        label={t('field.channel')}
        choices={choicesOf(CHANNELS, channel => t(`channel.${channel}`))}
        required
      />
      <ChoiceField
        control={control}
        name="sourceKind"
        label={t('field.sourceKind')}
        choices={choicesOf(SOURCES, source => t(`source.${source}`))}
        required
      />
      <ChoiceField
        control={control}
        name="urgency"
        label={t('field.urgency')}
        choices={choicesOf(URGENCIES, urgency => t(`urgency.${urgency}`))}
        required
      />
      <ChoiceField
        control={control}
        name="presumedExploitation"
        label={t('field.presumedExploitation')}
        choices={choicesOf(EXPLOITATION_FORMS, form => t(`caseFiles:exploitation.${form}`))}
        required
      />
      <ManyField control={control} name="languages" label={t('field.languages')} choices={languageChoices(locale)} />
      <TextField control={control} name="callBack" label={t('field.callBack')} />
      <ChoiceField control={control} name="isSafeToCall" label={t('field.isSafeToCall')} choices={yesNo} />
      <CheckField control={control} name="needsShelterTonight" label={t('field.needsShelterTonight')} />
    </SimpleGrid>
  )
}
