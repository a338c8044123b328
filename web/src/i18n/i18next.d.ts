import 'i18next'
import type { English } from './words/en.js'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: English
    returnNull: false
  }
}
