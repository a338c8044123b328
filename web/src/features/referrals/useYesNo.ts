import { useTranslation } from 'react-i18next'
import type { Choice } from '../../ui/form/fields.js'

/** Yes and no as choices; choosing neither means that nobody knows. */
export function useYesNo(): readonly Choice[] {
  const { t } = useTranslation('ui')
  return [
    { value: 'YES', label: t('yes') },
    { value: 'NO', label: t('no') },
  ]
}
