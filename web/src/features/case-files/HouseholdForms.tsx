import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AddHouseholdMemberDocument, CorrectIdentityDocument, type HouseholdRelation } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import type { Household, Member } from './HouseholdPanel.js'
import { IdentityFields } from './IdentityFields.js'
import { identityInput, identitySchema, knownIdentity, NO_IDENTITY } from './identity.js'

const RELATIONS = ['PARTNER', 'CHILD'] as const satisfies readonly HouseholdRelation[]

const addMember = z.object({
  relation: requiredChoice<HouseholdRelation>(),
  joinedOn: requiredDay,
  bornHere: z.boolean(),
  person: identitySchema,
})

export function AddMemberForm({ caseFile, close }: { caseFile: Household; close: () => void }) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(AddHouseholdMemberDocument, data => data.addHouseholdMember)
  return (
    <DeedForm
      draftKey={`add-member:${caseFile.id}`}
      schema={addMember}
      defaultValues={{ relation: '', joinedOn: today(), bornHere: false, person: NO_IDENTITY }}
      deed={deed}
      toInput={({ person, ...values }) => ({
        caseFileId: caseFile.id,
        expectedVersion: caseFile.version,
        ...values,
        person: identityInput(person),
      })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="relation"
            label={t('field.relation')}
            choices={choicesOf(RELATIONS, relation => t(`relation.${relation}`))}
            required
          />
          <DayField control={control} name="joinedOn" label={t('field.joinedOn')} required />
          <CheckField control={control} name="bornHere" label={t('field.bornHere')} />
          <IdentityFields control={control} prefix="person." />
        </>
      )}
    </DeedForm>
  )
}

type Person = NonNullable<Member['person']>

export function CorrectForm({ person, close }: { person: Person; close: () => void }) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(CorrectIdentityDocument, data => data.correctIdentity)
  return (
    <DeedForm
      draftKey={`correct-identity:${person.id}`}
      schema={identitySchema}
      defaultValues={knownIdentity(person)}
      deed={deed}
      toInput={values => ({ personId: person.id, expectedVersion: person.version, ...identityInput(values) })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => <IdentityFields control={control} />}
    </DeedForm>
  )
}
