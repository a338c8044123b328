import { useTranslation } from 'react-i18next'
import { usePrivacy } from '../../privacy/PrivacyProvider.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Empty } from '../../ui/Panel.js'
import { type Step, Steps } from '../../ui/Steps.js'
import type { Household } from './HouseholdPanel.js'
import { clientFirst } from './household.js'

const AddMemberForm = lazyForm(async () => (await import('./HouseholdForms.js')).AddMemberForm)
const CorrectForm = lazyForm(async () => (await import('./HouseholdForms.js')).CorrectForm)

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
  return clientFirst(household, ({ relation }) => relation).flatMap(({ id, relation, person }) =>
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
