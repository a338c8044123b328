import { useTranslation } from 'react-i18next'
import { today } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { AppLink } from '../../ui/AppLink.js'
import { Facts } from '../../ui/Facts.js'
import { Tag } from '../../ui/Tag.js'
import type { Entry } from './board.js'
import { marksOf } from './marks.js'

/** What the board knows of one stay. */
export function StayFacts({ entry }: { entry: Entry }) {
  const { t } = useTranslation('stays')
  const format = useFormat()
  const { caseFile, plannedUntil } = entry.stay
  const { leaves, alert } = marksOf(entry, today())
  return (
    <Facts
      facts={[
        {
          label: t('field.dossier'),
          value: caseFile && (
            <AppLink to="/case-files/$caseFileId" params={{ caseFileId: caseFile.id }}>
              {caseFile.code} <PersonalName person={caseFile.client} code="" />
            </AppLink>
          ),
        },
        {
          label: t('field.state'),
          value: <Tag tone="active">{t(`legend.${entry.state === 'CANCELLED' ? 'ENDED' : entry.state}`)}</Tag>,
        },
        { label: t('field.persons'), value: format.number(entry.persons) },
        { label: t('field.since'), value: format.day(entry.from) },
        { label: t('field.plannedUntil'), value: format.day(plannedUntil) },
        { label: t('field.alert'), value: leaves === 'LATE' && <Tag tone="urgent">{t('legend.LATE')}</Tag> },
        { label: t('field.alert'), value: alert && <Tag tone="warn">{t(`alert.${alert}`)}</Tag> },
      ]}
    />
  )
}
