import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { AssignStrandDocument, CloseStrandDocument, type StrandKind } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay, requiredText } from '../../ui/form/schema.js'
import { useWorkerChoices } from '../workers/useWorkerChoices.js'
import { STRANDS } from './case-files.routes.js'
import type { FileFormProps } from './SummarySteps.js'

const assign = z.object({ kind: requiredChoice<StrandKind>(), workerId: requiredText })

export function AssignForm({ caseFile, close }: FileFormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(AssignStrandDocument, data => data.assignStrand)
  const workers = useWorkerChoices()
  return (
    <DeedForm
      draftKey={`assign-strand:${caseFile.id}`}
      schema={assign}
      defaultValues={{ kind: '', workerId: '' }}
      deed={deed}
      toInput={values => ({ caseFileId: caseFile.id, expectedVersion: caseFile.version, ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="kind"
            label={t('field.kind')}
            choices={choicesOf(STRANDS, kind => t(`strand.${kind}`))}
            required
          />
          <ChoiceField control={control} name="workerId" label={t('field.worker')} choices={workers} required />
        </>
      )}
    </DeedForm>
  )
}

const closeStrand = z.object({ kind: requiredChoice<StrandKind>(), closedOn: requiredDay })

export function CloseForm({ caseFile, close }: FileFormProps) {
  const { t } = useTranslation('caseFiles')
  const deed = useDeed(CloseStrandDocument, data => data.closeStrand)
  return (
    <DeedForm
      draftKey={`close-strand:${caseFile.id}`}
      schema={closeStrand}
      defaultValues={{ kind: '', closedOn: today() }}
      deed={deed}
      toInput={values => ({ caseFileId: caseFile.id, expectedVersion: caseFile.version, ...values })}
      submitLabel={t('save')}
      feature="caseFiles"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <ChoiceField
            control={control}
            name="kind"
            label={t('field.kind')}
            choices={choicesOf(STRANDS, kind => t(`strand.${kind}`))}
            required
          />
          <DayField control={control} name="closedOn" label={t('field.on')} required />
        </>
      )}
    </DeedForm>
  )
}
