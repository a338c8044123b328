import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AddHouseholdMemberDocument, CorrectIdentityDocument, type HouseholdRelation } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import { Empty } from '../../ui/Panel.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { Household, Member } from './HouseholdPanel.js'
import { IdentityFields } from './IdentityFields.js'
import { type IdentityValues, identityInput, identitySchema, NO_IDENTITY } from './identity.js'

/** The deeds on who people are. In privacy mode none is offered, because its fields would show names. */
export function HouseholdSteps({ caseFile }: { caseFile: Household }) {
  const { t } = useTranslation('caseFiles')
  const { isOn } = usePrivacy()
  const steps: Step[] = []
  if (caseFile.can.includes('ADD_HOUSEHOLD_MEMBER')) {
    steps.push({
      key: 'add',
      label: t('step.ADD_HOUSEHOLD_MEMBER'),
      form: close => <AddMemberForm caseFile={caseFile} close={close} />,
    })
  }
  if (caseFile.can.includes('CORRECT_IDENTITY')) steps.push(...correctionSteps(caseFile, t))
  if (isOn && steps.length > 0) return <Empty>{t('lock.privacy')}</Empty>
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}

function correctionSteps({ household }: Household, t: ReturnType<typeof useTranslation<'caseFiles'>>['t']): Step[] {
  return household.flatMap(({ id, relation, person }) =>
    person
      ? [
          {
            key: id,
            label: `${t('step.CORRECT_IDENTITY')} (${t(`relation.${relation}`)})`,
            form: close => <CorrectForm person={person} close={close} />,
          },
        ]
      : [],
  )
}

const RELATIONS = ['PARTNER', 'CHILD'] as const satisfies readonly HouseholdRelation[]

const addMember = z.object({
  relation: requiredChoice<HouseholdRelation>(),
  joinedOn: requiredDay,
  bornHere: z.boolean(),
  person: identitySchema,
})

function AddMemberForm({ caseFile, close }: { caseFile: Household; close: () => void }) {
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

const known = (person: Person): IdentityValues => ({
  ...NO_IDENTITY,
  callName: person.callName ?? '',
  aliases: person.aliases?.join(', ') ?? '',
  bornOn: person.birthDate?.on ?? '',
  precision: person.birthDate?.precision ?? 'EXACT',
  sex: person.sex ?? 'UNKNOWN',
  nationalities: person.nationalities ?? [],
})

function CorrectForm({ person, close }: { person: Person; close: () => void }) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(CorrectIdentityDocument, data => data.correctIdentity)
  return (
    <DeedForm
      draftKey={`correct-identity:${person.id}`}
      schema={identitySchema}
      defaultValues={known(person)}
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
