import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StayStep } from '../../gql/graphql.js'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { Dialog } from '../../ui/Dialog.js'
import { Facts } from '../../ui/Facts.js'
import { type Step, Steps } from '../../ui/Steps.js'
import { ArrivalForm } from './ArrivalForm.js'
import { BeginStayForm } from './BeginStayForm.js'
import type { Board, BoardRow, Closure, Entry } from './board.js'
import { CancelForm } from './CancelForm.js'
import { CapacityForm } from './CapacityForm.js'
import { DatesForm } from './DatesForm.js'
import { EndForm } from './EndForm.js'
import { MoveForm } from './MoveForm.js'
import { OccupantForm } from './OccupantForm.js'
import { StayFacts } from './StayFacts.js'
import type { StayFormProps } from './stay-form.js'
import type { Target } from './useBoardKeys.js'

interface TargetDialogProps {
  readonly target: Target
  readonly board: Board
  readonly mayPlan: boolean
  readonly close: () => void
}

/** What can be done with a cell of the board: with a stay, with free days, or with days out of service. */
export function TargetDialog({ target, board, mayPlan, close }: TargetDialogProps) {
  const { t } = useTranslation(['stays', 'ui'])
  const format = useFormat()
  const row = board.rows.find(({ room }) => room.id === target.roomId)
  const entry = row?.entries.find(({ stay }) => stay.id === target.stayId)
  const closure = row?.closures.find(({ id }) => id === target.closureId)
  const where = row ? t('room', { label: row.room.label }) : t('plan')
  const what = entry ? (entry.stay.caseFile?.code ?? '') : format.day(target.day)
  return (
    <Dialog
      title={`${where} · ${what}`}
      onClose={close}
      actions={
        <Button variant="default" onClick={close}>
          {t('ui:close')}
        </Button>
      }
    >
      <Stack gap="sm">
        {row && entry ? <StayPart entry={entry} row={row} board={board} step={target.step} close={close} /> : null}
        {row && closure ? <ClosedPart closure={closure} row={row} mayPlan={mayPlan} close={close} /> : null}
        {!entry && !closure && mayPlan ? <FreePart target={target} row={row} board={board} close={close} /> : null}
        {!entry && !closure && !mayPlan ? t('cell.free') : null}
      </Stack>
    </Dialog>
  )
}

const FORMS: Readonly<Record<StayStep, (props: StayFormProps) => ReturnType<typeof MoveForm>>> = {
  ADMIT: ArrivalForm,
  MOVE: MoveForm,
  CHANGE_DATES: DatesForm,
  ADD_OCCUPANT: OccupantForm,
  END: EndForm,
  CANCEL: CancelForm,
}

interface StayPartProps {
  readonly entry: Entry
  readonly row: BoardRow
  readonly board: Board
  readonly step: Target['step']
  readonly close: () => void
}

function StayPart({ entry, row, board, step, close }: StayPartProps) {
  const { t } = useTranslation('stays')
  const steps: Step[] = entry.stay.can.map(key => {
    const Form = FORMS[key]
    return {
      key,
      label: t(`step.${key}`),
      isEnd: key === 'END' || key === 'CANCEL',
      form: () => (
        <Form
          stay={entry.stay}
          isReserved={entry.state === 'RESERVED'}
          roomId={row.room.id}
          rooms={board.rows}
          close={close}
        />
      ),
    }
  })
  return (
    <>
      <StayFacts entry={entry} />
      {steps.length > 0 ? <Steps steps={steps} label={t('title')} firstOpen={step} /> : null}
    </>
  )
}

interface FreePartProps {
  readonly target: Target
  readonly row: BoardRow | undefined
  readonly board: Board
  readonly close: () => void
}

function FreePart({ target, row, board, close }: FreePartProps) {
  const { t } = useTranslation('stays')
  const beginning = (key: 'RESERVE' | 'ADMIT_NOW'): Step => ({
    key,
    label: t(`step.${key}`),
    form: () => <BeginStayForm step={key} rooms={board.rows} roomId={target.roomId} day={target.day} close={close} />,
  })
  const steps: Step[] = [
    ...(target.day >= today() ? [beginning('RESERVE')] : []),
    ...(target.day <= today() ? [beginning('ADMIT_NOW')] : []),
    ...(row ? [capacityStep(row, target.day, t('step.CAPACITY'), close)] : []),
  ]
  return <Steps steps={steps} label={t('title')} firstOpen={target.step} />
}

const capacityStep = (row: BoardRow, day: string, label: string, close: () => void): Step => ({
  key: 'CAPACITY',
  label,
  form: () => <CapacityForm room={row.room} day={day} close={close} />,
})

interface ClosedPartProps {
  readonly closure: Closure
  readonly row: BoardRow
  readonly mayPlan: boolean
  readonly close: () => void
}

function ClosedPart({ closure, row, mayPlan, close }: ClosedPartProps) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const { from, until, reason } = closure
  const days = until
    ? t('cell.until', { from: format.day(from), until: format.day(until) })
    : t('cell.open', { from: format.day(from) })
  return (
    <>
      <Facts
        facts={[
          { label: t('field.state'), value: t('cell.closed') },
          { label: t('field.on'), value: days },
          { label: t('field.reason'), value: reason },
        ]}
      />
      {mayPlan ? <Steps steps={[capacityStep(row, from, t('step.CAPACITY'), close)]} label={t('title')} /> : null}
    </>
  )
}
