import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/language.js'
import { speak } from '../i18n/setup.js'

export function LanguageSwitch() {
  const { t, i18n } = useTranslation('chrome')
  return (
    <NativeSelect
      aria-label={t('language')}
      size="xs"
      w="fit-content"
      value={i18n.language}
      data={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) void speak(value)
      }}
    />
  )
}
