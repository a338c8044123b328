import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import { RecordStatementDocument, type StatementKind } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { choicesOf } from '../../ui/form/choices.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { ChoiceField, DayField } from '../../ui/form/fields.js'
import { requiredChoice, requiredDay } from '../../ui/form/schema.js'
import type { StepFormProps } from './ResidenceSteps.js'

const KINDS = ['STATEMENT', 'COMPLAINT'] as const satisfies readonly StatementKind[]

const statement = z.object({ madeOn: requiredDay, kind: requiredChoice<StatementKind>() })

/** A statement is recorded even when it comes late; only the certificate that would follow it is refused then. */
export function StatementForm({ procedure, close }: StepFormProps) {
  const { t } = useTranslation('residence')
  const deed = useDeed(RecordStatementDocument, data => data.recordStatement)
  return (
    <DeedForm
      draftKey={`statement:${procedure.id}`}
      schema={statement}
      defaultValues={{ madeOn: today(), kind: '' }}
      deed={deed}
      toInput={values => ({ procedureId: procedure.id, expectedVersion: procedure.version, ...values })}
      submitLabel={t('save')}
      feature="residence"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <DayField control={control} name="madeOn" label={t('field.madeOn')} max={today()} required />
          <ChoiceField
            control={control}
            name="kind"
            label={t('field.statementKind')}
            choices={choicesOf(KINDS, kind => t(`statement.${kind}`))}
            required
          />
        </>
      )}
    </DeedForm>
  )
}
