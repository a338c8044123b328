import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ZOOMS, type Zoom } from './period.js'

interface BoardToolsProps {
  readonly zoom: Zoom
  readonly chooseZoom: (zoom: Zoom) => void
  readonly turn: (direction: 1 | -1) => void
  readonly goToToday: () => void
}

/** Which days the board shows. */
export function BoardTools({ zoom, chooseZoom, turn, goToToday }: BoardToolsProps) {
  const { t } = useTranslation('stays')
  return (
    <Group gap="sm" className="no-print">
      <Button.Group>
        <Button variant="default" size="compact-md" onClick={() => turn(-1)} aria-label={t('earlier')}>
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <Button variant="default" size="compact-md" onClick={goToToday}>
          {t('today')}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => turn(1)} aria-label={t('later')}>
          <IconChevronRight size={18} aria-hidden />
        </Button>
      </Button.Group>
      <SegmentedControl
        size="xs"
        aria-label={t('zoom.label')}
        value={zoom}
        onChange={value => chooseZoom(value as Zoom)}
        data={ZOOMS.map(value => ({ value, label: t(`zoom.${value}`) }))}
      />
    </Group>
  )
}
