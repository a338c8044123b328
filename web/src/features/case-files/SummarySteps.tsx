import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  type CaseFileStep,
  ChangeGuidanceModeDocument,
  CloseCaseFileDocument,
  type CloseReason,
  type GuidanceMode,
  ReopenCaseFileDocument,
  StartFollowUpDocument,
} from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import { type Step, Steps } from '../../ui/Steps.js'
import { MODES } from './case-files.routes.js'

export interface StepTarget {
  readonly id: string
  readonly version: number
  readonly can: readonly CaseFileStep[]
}

interface FormProps {
  readonly caseFile: StepTarget
  readonly close: () => void
}

/** The steps of the file as a whole; the server says which are possible for this viewer now. */
export function SummarySteps({ caseFile }: { caseFile: StepTarget }) {
  const { t } = useTranslation('caseFiles')
  const forms: Partial<Record<CaseFileStep, Step['form']>> = {
    CHANGE_MODE: close => <ChangeModeForm caseFile={caseFile} close={close} />,
    START_FOLLOW_UP: close => <FollowUpForm caseFile={caseFile} close={close} />,
    CLOSE: close => <CloseForm caseFile={caseFile} close={close} />,
    REOPEN: close => <ReopenForm caseFile={caseFile} close={close} />,
  }
  const steps = caseFile.can.flatMap(key => {
    const form = forms[key]
    return form ? [{ key, label: t(`step.${key}`), form }] : []
  })
  return steps.length > 0 ? <Steps steps={steps} label={t('steps')} /> : null
}

const targetOf = ({ id, version }: StepTarget) => ({ caseFileId: id, expectedVersion: version })

const changeMode = z.object({ mode: requiredChoice<GuidanceMode>(), from: requiredDay })

function ChangeModeForm({ caseFile, close }: FormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(ChangeGuidanceModeDocument, data => data.changeGuidanceMode)
  return (
    <DeedForm
      draftKey={`change-mode:${caseFile.id}`}
      schema={changeMode}
      defaultValues={{ mode: '', from: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(caseFile), ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="mode"
            label={t('field.mode')}
            choices={choicesOf(MODES, mode => t(`mode.${mode}`))}
            required
          />
          <DayField control={control} name="from" label={t('field.from')} required />
        </>
      )}
    </DeedForm>
  )
}

const onOneDay = z.object({ on: requiredDay })

function FollowUpForm({ caseFile, close }: FormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(StartFollowUpDocument, data => data.startFollowUp)
  return (
    <DeedForm
      draftKey={`follow-up:${caseFile.id}`}
      schema={onOneDay}
      defaultValues={{ on: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(caseFile), ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => <DayField control={control} name="on" label={t('field.on')} required />}
    </DeedForm>
  )
}

function ReopenForm({ caseFile, close }: FormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(ReopenCaseFileDocument, data => data.reopenCaseFile)
  return (
    <DeedForm
      draftKey={`reopen:${caseFile.id}`}
      schema={onOneDay}
      defaultValues={{ on: today() }}
      deed={deed}
      toInput={values => ({ ...targetOf(caseFile), ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => <DayField control={control} name="on" label={t('field.on')} required />}
    </DeedForm>
  )
}

const CLOSE_REASONS = [
  'GOALS_REACHED',
  'PERSON_ENDED',
  'LOST_CONTACT',
  'CONDITIONS_BROKEN',
  'NOT_A_VICTIM',
  'MOVED_TO_OTHER_CENTRE',
  'LEFT_COUNTRY',
  'DETENTION',
  'DEATH',
  'OTHER',
] as const satisfies readonly CloseReason[]

const closeFile = z.object({ on: requiredDay, reason: requiredChoice<CloseReason>() })

function CloseForm({ caseFile, close }: FormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(CloseCaseFileDocument, data => data.closeCaseFile)
  return (
    <DeedForm
      draftKey={`close:${caseFile.id}`}
      schema={closeFile}
      defaultValues={{ on: today(), reason: '' }}
      deed={deed}
      toInput={values => ({ ...targetOf(caseFile), ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="on" label={t('field.on')} required />
          <ChoiceField
            control={control}
            name="reason"
            label={t('field.reason')}
            choices={choicesOf(CLOSE_REASONS, reason => t(`closeReason.${reason}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}
