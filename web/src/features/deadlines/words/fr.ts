import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  title: '',
}
