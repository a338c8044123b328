import { Fieldset, SimpleGrid } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  AcceptReferralDocument,
  type ExploitationForm,
  type GuidanceMode,
  type Role,
  type StrandKind,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { MODES, STRANDS } from '../case-files/case-files.routes.js'
import { IdentityFields } from '../case-files/IdentityFields.js'
import { identityInput, identitySchema, NO_IDENTITY } from '../case-files/identity.js'
import { useChoicesFor } from '../workers/useWorkerChoices.js'
import { type StepFormProps, targetOf } from './ReferralSteps.js'
import { EXPLOITATION_FORMS } from './vocabulary.js'

/** Who usually carries a strand, so that these names come first. */
const ROLES_OF_STRAND = {
  ADMINISTRATIVE: ['ADMINISTRATIVE_WORKER'],
  LEGAL: ['LEGAL_WORKER'],
  PSYCHOSOCIAL: ['SOCIAL_WORKER', 'PSYCHOLOGIST'],
  HOUSING: ['HOUSING_COACH', 'SHELTER_EDUCATOR'],
} as const satisfies Record<StrandKind, readonly Role[]>

const accepted = z.object({
  decidedOn: requiredDay,
  mode: requiredChoice<GuidanceMode>(),
  exploitationForm: requiredChoice<ExploitationForm>(),
  workers: z.object({
    ADMINISTRATIVE: requiredText,
    LEGAL: requiredText,
    PSYCHOSOCIAL: requiredText,
    HOUSING: requiredText,
  }),
  client: identitySchema,
})

type Values = z.input<typeof accepted>

/** The team's decision to guide the person: it names who is responsible for each strand, and opens the case file. */
export function AcceptForm(props: StepFormProps) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const deed = useDeed(AcceptReferralDocument, data => data.acceptReferral)
  const { referral, close } = props
  return (
    <DeedForm
      draftKey={`accept:${referral.id}`}
      schema={accepted}
      defaultValues={{
        decidedOn: today(),
        mode: '',
        exploitationForm: referral.presumedExploitation as string,
        workers: { ADMINISTRATIVE: '', LEGAL: '', PSYCHOSOCIAL: '', HOUSING: '' },
        client: { ...NO_IDENTITY, sex: referral.sex ?? NO_IDENTITY.sex },
      }}
      deed={deed}
      toInput={({ workers, client, ...values }) => ({
        ...targetOf(props),
        ...values,
        strands: STRANDS.map(kind => ({ kind, workerId: workers[kind] })),
        client: identityInput(client),
      })}
      submitLabel={t('accept')}
      feature="referrals"
      onDone={({ caseFile }) => {
        close()
        if (caseFile) void navigate({ to: '/case-files/$caseFileId', params: { caseFileId: caseFile.id } })
      }}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <Decision control={control} />
          <Responsible control={control} />
          <Fieldset legend={t('panel.client')}>
            <IdentityFields control={control} prefix="client." />
          </Fieldset>
        </>
      )}
    </DeedForm>
  )
}

type PartProps = { readonly control: Control<Values, unknown, z.output<typeof accepted>> }

function Decision({ control }: PartProps) {
  const { t } = useTranslation(['referrals', 'caseFiles'])
  return (
    <>
      <DayField control={control} name="decidedOn" label={t('field.decidedOn')} max={today()} required />
      <ChoiceField
        control={control}
        name="mode"
        label={t('field.mode')}
        choices={choicesOf(MODES, mode => t(`caseFiles:mode.${mode}`))}
        required
      />
      <ChoiceField
        control={control}
        name="exploitationForm"
        label={t('field.exploitationForm')}
        choices={choicesOf(EXPLOITATION_FORMS, form => t(`caseFiles:exploitation.${form}`))}
        required
      />
    </>
  )
}

function Responsible({ control }: PartProps) {
  const { t } = useTranslation(['referrals', 'caseFiles'])
  const choicesFor = useChoicesFor()
  return (
    <Fieldset legend={t('panel.strands')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {STRANDS.map(kind => (
          <ChoiceField
            key={kind}
            control={control}
            name={`workers.${kind}`}
            label={t(`caseFiles:strand.${kind}`)}
            choices={choicesFor(...ROLES_OF_STRAND[kind])}
            required
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  )
}
