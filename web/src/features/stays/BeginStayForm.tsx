import type { TypedDocumentNode } from '@apollo/client'
import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDeed } from '../../api/useDeed.js'
import {
  AdmitResidentDocument,
  type OccupantInput,
  ReserveStayDocument,
  type ReserveStayInput,
  type ReserveStayMutation,
} from '../../gql/graphql.js'
import { addMonths } from '../../i18n/format.js'
import { DeedForm } from '../../ui/form/DeedForm.js'
import { CheckField, ChoiceField, DayField, NumberField } from '../../ui/form/fields.js'
import { requiredDay, requiredText, requiredWhole } from '../../ui/form/schema.js'
import { CaseFileChoice } from '../case-files/CaseFileChoice.js'
import type { BoardRow } from './board.js'
import { useRoomChoices } from './useRoomChoices.js'

/** Stays last three months and more. */
const USUAL_MONTHS = 3

const DOCUMENTS = { RESERVE: ReserveStayDocument, ADMIT_NOW: AdmitResidentDocument } as const
export type Beginning = keyof typeof DOCUMENTS

type Payload = NonNullable<ReserveStayMutation['reserveStay']>
/** What both have in common; the name of the one root field differs. */
type BeginDocument = TypedDocumentNode<Record<string, Payload | string | null>, { input: ReserveStayInput }>

const payloadOf = (data: Record<string, Payload | string | null>) =>
  Object.values(data).find((value): value is Payload => typeof value === 'object' && value !== null)

const plan = z.object({
  caseFileId: requiredText,
  roomId: requiredText,
  from: requiredDay,
  plannedUntil: requiredDay,
  partner: z.boolean(),
  children: requiredWhole,
})

/** The client, the partner and so many children, as the API wants them: without any name. */
const householdOf = (partner: boolean, children: number): OccupantInput[] => [
  { kind: 'CLIENT' },
  ...(partner ? [{ kind: 'PARTNER' as const }] : []),
  ...Array.from({ length: children }, () => ({ kind: 'CHILD' as const })),
]

interface BeginStayFormProps {
  readonly step: Beginning
  readonly rooms: readonly BoardRow[]
  readonly roomId: string
  readonly day: string
  readonly close: () => void
}

/** A room for somebody: held from a day on, or taken at once. */
export function BeginStayForm({ step, rooms, roomId, day, close }: BeginStayFormProps) {
  const { t } = useTranslation('stays')
  const deed = useDeed(DOCUMENTS[step] as unknown as BeginDocument, payloadOf)
  const choices = useRoomChoices(rooms)
  return (
    <DeedForm
      draftKey={`${step}:${roomId}:${day}`}
      schema={plan}
      defaultValues={{
        caseFileId: '',
        roomId,
        from: day,
        plannedUntil: addMonths(day, USUAL_MONTHS),
        partner: false,
        children: '0',
      }}
      deed={deed}
      toInput={({ partner, children, ...values }) => ({ ...values, occupants: householdOf(partner, children) })}
      submitLabel={t('save')}
      feature="stays"
      onDone={close}
      onCancel={close}
    >
      {({ control }) => (
        <>
          <CaseFileChoice
            control={control}
            name="caseFileId"
            label={t('field.caseFile')}
            description={t('field.caseFileHelp')}
            offered={{ status: ['OPEN'], mode: 'RESIDENTIAL' }}
            required
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <ChoiceField control={control} name="roomId" label={t('field.room')} choices={choices} required />
            <NumberField control={control} name="children" label={t('field.children')} />
            <DayField control={control} name="from" label={t('field.from')} required />
            <DayField control={control} name="plannedUntil" label={t('field.plannedUntil')} required />
          </SimpleGrid>
          <CheckField control={control} name="partner" label={t('field.partner')} />
        </>
      )}
    </DeedForm>
  )
}
