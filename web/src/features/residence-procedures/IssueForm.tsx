import type { TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  type DocumentGapReason,
  ExtendAttestationDocument,
  GrantUnlimitedDocument,
  IssueACardDocument,
  IssueAttestationDocument,
  RenewACardDocument,
  StartReflectionDocument,
  type StartReflectionInput,
  type StartReflectionMutation,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { optionalChoice, optionalDay, requiredDay } from '../../ui/form/schema.js'
import type { StepFormProps } from './ResidenceSteps.js'

/** The steps that hand over a document: each asks the same. */
const DOCUMENTS = {
  START_REFLECTION: StartReflectionDocument,
  ISSUE_ATTESTATION: IssueAttestationDocument,
  EXTEND_ATTESTATION: ExtendAttestationDocument,
  ISSUE_A_CARD: IssueACardDocument,
  RENEW_A_CARD: RenewACardDocument,
  GRANT_UNLIMITED: GrantUnlimitedDocument,
} as const

type Payload = NonNullable<StartReflectionMutation['startReflection']>
/** What all of them have in common; the name of the one root field differs. */
type IssueDocument = TypedDocumentNode<Record<string, Payload | string | null>, { input: StartReflectionInput }>

const payloadOf = (data: Record<string, Payload | string | null>) =>
  Object.values(data).find((value): value is Payload => typeof value === 'object' && value !== null)

const GAP_REASONS = [
  'IMMIGRATION_OFFICE_LATE',
  'MUNICIPALITY_LATE',
  'ASKED_LATE',
  'PERSON_UNREACHABLE',
  'OTHER',
] as const satisfies readonly DocumentGapReason[]

const issued = z.object({
  issuedOn: requiredDay,
  printedEndsOn: optionalDay,
  gapReason: optionalChoice<DocumentGapReason>(),
})

export function IssueForm({ step, procedure, close }: StepFormProps & { step: keyof typeof DOCUMENTS }) {
  const { t } = useTranslation('residence')
  const deed = useDeed(DOCUMENTS[step] as unknown as IssueDocument, payloadOf)
  return (
    <DeedForm
      draftKey={`${step}:${procedure.id}`}
      schema={issued}
      defaultValues={{ issuedOn: today(), printedEndsOn: '', gapReason: '' }}
      deed={deed}
      toInput={values => ({ procedureId: procedure.id, expectedVersion: procedure.version, ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="issuedOn" label={t('field.issuedOn')} required />
          <DayField
            control={control}
            name="printedEndsOn"
            label={t('field.printedEndsOn')}
            description={t('printedHelp')}
          />
          <ChoiceField
            control={control}
            name="gapReason"
            label={t('field.gapReason')}
            description={t('field.gapHelp')}
            choices={choicesOf(GAP_REASONS, reason => t(`gap.${reason}`))}
          />
        </>
      )}
    </DeedForm>
  )
}
