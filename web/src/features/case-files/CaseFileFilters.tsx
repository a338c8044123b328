import { Button, Checkbox, Group, NativeSelect } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { choicesOf } from '../../ui/form/choices.js'
import { oneOf } from '../../ui/search-params.js'
import { MODES, STATUSES, STRANDS } from './case-files.routes.js'

const route = getRouteApi('/case-files')

/** The filters stand in the address, so that a filtered list can be kept and shared. */
export function CaseFileFilters() {
  const { t } = useTranslation(['caseFiles', 'ui'])
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (change: Partial<typeof filter>) =>
    void navigate({ search: earlier => ({ ...earlier, ...change }), replace: true })
  const any = { value: '', label: t('ui:all') }
  return (
    <Group align="end" gap="sm" mb="md" className="no-print">
      <Checkbox
        label={t('filter.mine')}
        checked={filter.mine === true}
        onChange={event => choose({ mine: event.currentTarget.checked || undefined })}
        pb={8}
      />
      <NativeSelect
        label={t('filter.status')}
        value={filter.status ?? ''}
        data={[any, ...choicesOf(STATUSES, value => t(`status.${value}`))]}
        onChange={event => choose({ status: oneOf(STATUSES, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.mode')}
        value={filter.mode ?? ''}
        data={[any, ...choicesOf(MODES, value => t(`mode.${value}`))]}
        onChange={event => choose({ mode: oneOf(MODES, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.strand')}
        value={filter.strand ?? ''}
        data={[any, ...choicesOf(STRANDS, value => t(`strand.${value}`))]}
        onChange={event => choose({ strand: oneOf(STRANDS, event.currentTarget.value) })}
      />
      {Object.values(filter).some(value => value !== undefined) ? (
        <Button variant="subtle" onClick={() => void navigate({ search: {}, replace: true })}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
