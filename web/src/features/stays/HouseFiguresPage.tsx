import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { HouseFiguresDocument, type HouseFiguresQuery } from '../../gql/graphql.js'
import { addMonths, today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { ButtonLink } from '../../ui/AppLink.js'
import { Facts } from '../../ui/Facts.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Panel } from '../../ui/Panel.js'
import { MonthFigures } from './MonthFigures.js'

const firstOfMonth = (day: string) => `${day.slice(0, 8)}01`

/** Person-nights and room occupancy of a year: two figures that are never mixed. */
export function HouseFiguresPage() {
  const { t } = useTranslation(['stays', 'ui'])
  const until = today()
  const afterMonths = firstOfMonth(until)
  const from = addMonths(until, -12)
  const query = usePanelQuery({
    document: HouseFiguresDocument,
    variables: { from, until, firstMonth: addMonths(afterMonths, -12), afterMonths },
    place: ['year'],
    select: data => data.year && { year: data.year, months: data.byMonth?.months ?? [] },
  })
  return (
    <>
      <PageHeader
        title={t('figures')}
        documentTitle={t('figures')}
        actions={
          <>
            <ButtonLink to="/house" variant="default">
              {t('board')}
            </ButtonLink>
            <Button variant="default" onClick={() => window.print()}>
              {t('ui:print')}
            </Button>
          </>
        }
      />
      <Panel title={t('figure.lastYear')} query={query}>
        {({ year, months }) => (
          <Stack gap="lg">
            <YearFigures year={year} from={from} until={until} />
            <MonthFigures months={months} />
          </Stack>
        )}
      </Panel>
    </>
  )
}

type Year = NonNullable<HouseFiguresQuery['year']>

function YearFigures({ year, from, until }: { year: Year; from: string; until: string }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  return (
    <div>
      <p style={{ marginTop: 0 }}>{t('figure.period', { from: format.longDay(from), until: format.longDay(until) })}</p>
      <Facts
        facts={[
          {
            label: t('figure.personNights'),
            value: <Figure value={format.number(year.personNights)} help={t('figure.personNightsHelp')} />,
          },
          {
            label: t('figure.occupancy'),
            value: <Figure value={format.percent(year.roomOccupancyPercent, 1)} help={t('figure.occupancyHelp')} />,
          },
          { label: t('figure.roomNights'), value: format.number(year.roomNights) },
          { label: t('figure.openRoomNights'), value: format.number(year.openRoomNights) },
          {
            label: t('figure.averageStay'),
            value: year.averageStayNights !== null && t('figure.nights', { count: year.averageStayNights }),
          },
        ]}
      />
    </div>
  )
}

function Figure({ value, help }: { value: string; help: string }) {
  return (
    <>
      <strong>{value}</strong>
      <br />
      <small>{help}</small>
    </>
  )
}
