import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { RoomBoardDocument } from '../../gql/graphql.js'
import { addDays, today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Panel } from '../../ui/Panel.js'
import { BoardLegend } from './BoardLegend.js'
import { BoardTools } from './BoardTools.js'
import type { Board } from './board.js'
import { periodOf, turned, USUAL_ZOOM, type Zoom, zoomed } from './period.js'
import { RoomBoard } from './RoomBoard.js'
import type { Target } from './useBoardKeys.js'

const TargetDialog = lazyForm(async () => (await import('./TargetDialog.js')).TargetDialog)

const route = getRouteApi('/house')

interface BoardPanelProps {
  readonly target: Target | null
  readonly open: (target: Target | null) => void
  readonly mayPlan: boolean
}

/** The board over the days that the address names. */
export function BoardPanel({ target, open, mayPlan }: BoardPanelProps) {
  const { t } = useTranslation('stays')
  const { from, zoom = USUAL_ZOOM } = route.useSearch()
  const navigate = route.useNavigate()
  const day = today()
  const period = periodOf(zoom, from, day)
  const query = useBoard(period.from, period.until)
  const show = (search: { from?: string | undefined; zoom?: Zoom | undefined }) =>
    void navigate({ search: earlier => ({ ...earlier, ...search }), replace: true })
  const chooseZoom = (next: Zoom) => show({ zoom: next === USUAL_ZOOM ? undefined : next })
  const turn = (direction: 1 | -1) => show({ from: turned(period, zoom, direction) })
  const goToToday = () => show({ from: undefined })
  const opener = useOpener(target, open)
  return (
    <Panel
      title={t('board')}
      query={query}
      actions={<BoardTools zoom={zoom} chooseZoom={chooseZoom} turn={turn} goToToday={goToToday} />}
    >
      {board => (
        <Stack gap={0}>
          <Showing board={board} today={day} />
          <RoomBoard
            board={board}
            zoom={zoom}
            today={day}
            commands={{
              open: opener.open,
              turn,
              zoom: direction => chooseZoom(zoomed(zoom, direction)),
              goToToday,
              mayPlan,
            }}
          />
          <BoardLegend />
          <Suspense>
            {target ? <TargetDialog target={target} board={board} mayPlan={mayPlan} close={opener.close} /> : null}
          </Suspense>
        </Stack>
      )}
    </Panel>
  )
}

/** The board; the earlier one stays until the next has come, so that nothing jumps and the focus is kept. */
function useBoard(from: string, until: string) {
  const shown = useRef<Board | null>(null)
  const query = usePanelQuery({
    document: RoomBoardDocument,
    variables: { from, until },
    place: ['roomBoard'],
    select: data => data.roomBoard,
  })
  if (query.outcome !== 'loading') shown.current = query.subject
  return query.outcome === 'loading' && shown.current
    ? { ...query, outcome: 'ready' as const, subject: shown.current }
    : query
}

/** The cell that was opened; or, when what was done has replaced it, the one on which the keyboard stands. */
const cellToReturnTo = (cell: HTMLElement) =>
  cell.isConnected ? cell : document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')

/** Opens a cell, and gives the focus back to where it was once nothing lies over the board any more. */
function useOpener(target: Target | null, open: (target: Target | null) => void) {
  const before = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (target || !before.current) return
    cellToReturnTo(before.current)?.focus()
    before.current = null
  }, [target])
  return {
    open: (next: Target) => {
      before.current = document.activeElement as HTMLElement | null
      open(next)
    },
    close: () => open(null),
  }
}

/** Says which days are shown, on screen and to those who only hear it. */
function Showing({ board, today: day }: { board: Board; today: string }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const { from, until } = board.range
  const days = { from: format.longDay(from), until: format.longDay(addDays(until, -1)) }
  const tonight = board.days.find(({ on }) => on === day)
  return (
    <p role="status" style={{ margin: '0 0 0.5rem' }}>
      {tonight
        ? t('showing', { ...days, taken: tonight.roomsTaken, open: tonight.roomsOpen })
        : t('showingOther', days)}
    </p>
  )
}
