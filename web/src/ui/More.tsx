import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface MoreProps {
  readonly shown: number
  readonly total?: number | null | undefined
  /** Null at the end of the list. */
  readonly onMore: (() => void) | null
}

/** A list that is this short is seen at a glance, and needs nobody to count it. */
const GLANCE = 10

/** The end of a list: how much of it is shown, and the next page. */
export function More({ shown, total, onMore }: MoreProps) {
  const { t } = useTranslation('ui')
  if (!onMore && shown <= GLANCE && (total == null || total === shown)) return null
  return (
    <Group gap="sm" mt="xs">
      <Text size="sm" c="dimmed" role="status">
        {total == null ? t('list.shown', { count: shown }) : t('list.shownOf', { count: shown, total })}
      </Text>
      {onMore ? (
        <Button variant="default" size="compact-sm" onClick={onMore} className="no-print">
          {t('list.more')}
        </Button>
      ) : null}
    </Group>
  )
}
