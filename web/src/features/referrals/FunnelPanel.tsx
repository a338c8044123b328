import { Stack, Title } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { ReferralFunnelDocument, type ReferralFunnelQuery } from '../../gql/graphql.js'
import { addDays, addMonths, today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { Bars } from '../../ui/Bars.js'
import type { Draw } from '../../ui/chart/Drawing.js'
import { Figure } from '../../ui/chart/Figure.js'
import { ROOM_FOR_WORDS } from '../../ui/chart/width.js'
import { DataTable } from '../../ui/DataTable.js'
import { Panel } from '../../ui/Panel.js'

type Funnel = NonNullable<ReferralFunnelQuery['referralFunnel']>

/** How many were referred in a year, how many came to an intake, how many were accepted; and week by week. */
export function FunnelPanel() {
  const { t } = useTranslation('referrals')
  const until = addDays(today(), 1)
  const query = usePanelQuery({
    document: ReferralFunnelDocument,
    variables: { from: addMonths(until, -12), until },
    place: ['referralFunnel'],
    select: data => data.referralFunnel,
  })
  return (
    <Panel title={t('panel.funnel')} query={query}>
      {funnel => (
        <Stack gap="md">
          <Stages funnel={funnel} />
          <Outcomes funnel={funnel} />
          <Weeks funnel={funnel} />
        </Stack>
      )}
    </Panel>
  )
}

function Stages({ funnel }: { funnel: Funnel }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const bars = (['received', 'intakeHeld', 'accepted'] as const).map(stage => ({
    key: stage,
    label: t(`funnel.${stage}`),
    value: funnel[stage],
    text: withShare(format, funnel[stage], funnel.received),
  }))
  return <Bars bars={bars} label={t('panel.funnel')} />
}

const withShare = (format: ReturnType<typeof useFormat>, count: number, whole: number) =>
  whole === 0 ? format.number(count) : `${format.number(count)} (${format.percent((100 * count) / whole)})`

function Outcomes({ funnel }: { funnel: Funnel }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const bars = funnel.byOutcome.map(({ state, count }) => ({
    key: state,
    label: t(`state.${state}`),
    value: count,
    text: format.number(count),
  }))
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {t('funnel.outcomes')}
      </Title>
      <Bars bars={bars} label={t('funnel.outcomes')} />
    </div>
  )
}

const HEIGHT = 200

function Weeks({ funnel }: { funnel: Funnel }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { byWeek, range } = funnel
  const mean = byWeek.length === 0 ? 0 : byWeek.reduce((sum, { count }) => sum + count, 0) / byWeek.length
  const draw: Draw = useCallback(
    (plot, width) => drawWeeks(plot, width, byWeek, mean, format.locale),
    [byWeek, mean, format],
  )
  const note = t('funnel.note', {
    from: format.day(range.from),
    until: format.day(addDays(range.until, -1)),
    mean: format.number(mean, 1),
  })
  return (
    <Figure
      title={t('funnel.weeks')}
      note={note}
      draw={draw}
      table={
        <DataTable
          caption={t('funnel.weeks')}
          rows={byWeek}
          rowKey={({ weekOf }) => weekOf}
          columns={[
            { key: 'week', header: t('funnel.week'), isRowHeader: true, cell: ({ weekOf }) => format.day(weekOf) },
            { key: 'count', header: t('funnel.count'), cell: ({ count }) => format.number(count) },
          ]}
        />
      }
    />
  )
}

function drawWeeks(
  plot: Parameters<Draw>[0],
  width: number,
  weeks: Funnel['byWeek'],
  mean: number,
  locale: string,
): ReturnType<Draw> {
  const data = weeks.map(({ weekOf, count }) => ({ week: new Date(`${weekOf}T00:00:00Z`), count }))
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return plot.plot({
    width,
    height: HEIGHT,
    x: {
      interval: 'week',
      tickFormat: (day: Date) => month.format(day),
      ticks: width < ROOM_FOR_WORDS ? '3 months' : 'month',
      label: null,
    },
    y: { grid: true, label: null, ticks: 5 },
    marks: [
      plot.rectY(data, { x: 'week', y: 'count', interval: 'week', fill: 'var(--mantine-primary-color-filled)' }),
      plot.ruleY([mean], { strokeDasharray: '4 3' }),
      plot.ruleY([0]),
    ],
  })
}
