import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
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
import { MODES } from './case-files.routes.js'
import type { FileFormProps, StepTarget } from './SummarySteps.js'

const targetOf = ({ id, version }: StepTarget) => ({ caseFileId: id, expectedVersion: version })

const changeMode = z.object({ mode: requiredChoice<GuidanceMode>(), from: requiredDay })

export function ChangeModeForm({ caseFile, close }: FileFormProps) {
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

export function FollowUpForm({ caseFile, close }: FileFormProps) {
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

export function ReopenForm({ caseFile, close }: FileFormProps) {
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

export function CloseForm({ caseFile, close }: FileFormProps) {
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
