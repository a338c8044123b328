import {
  type Icon,
  IconApi,
  IconBed,
  IconCalendarDue,
  IconFolders,
  IconHeartHandshake,
  IconInbox,
  IconSun,
} from '@tabler/icons-react'
import type { English } from './i18n/words/en.js'

export interface NavigationEntry {
  readonly to: '/' | '/referrals' | '/case-files' | '/house' | '/deadlines' | '/vona' | '/api-explorer'
  readonly label: keyof English['chrome']['nav']
  readonly icon: Icon
  /** The entry is there for whoever holds one of these rights; without any it is there for everybody. */
  readonly anyOf: readonly string[]
}

/** The rail, by how often people go there. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { to: '/', label: 'today', icon: IconSun, anyOf: [] },
  { to: '/referrals', label: 'referrals', icon: IconInbox, anyOf: ['referral:read'] },
  { to: '/case-files', label: 'caseFiles', icon: IconFolders, anyOf: ['case:read'] },
  { to: '/house', label: 'house', icon: IconBed, anyOf: ['shelter:read'] },
  { to: '/deadlines', label: 'deadlines', icon: IconCalendarDue, anyOf: ['deadline:read'] },
  { to: '/vona', label: 'vona', icon: IconHeartHandshake, anyOf: ['training:read', 'claim:read', 'budget:read'] },
]

export const API_EXPLORER: NavigationEntry = { to: '/api-explorer', label: 'apiExplorer', icon: IconApi, anyOf: [] }

/** What a viewer with these rights sees; an entry is never shown dead. */
export const navigationFor = (can: readonly string[], freeText: boolean): readonly NavigationEntry[] => [
  ...NAVIGATION.filter(({ anyOf }) => anyOf.length === 0 || anyOf.some(scope => can.includes(scope))),
  ...(freeText ? [API_EXPLORER] : []),
]
