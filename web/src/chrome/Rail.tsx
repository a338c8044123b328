import { NavLink, type NavLinkProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { navigationFor } from '../navigation.js'
import styles from './Shell.module.css'

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof NavLinkProps>
const RailLink = createLink((props: NavLinkProps & Native) => <NavLink component="a" {...props} />)

export function Rail({ can, freeText }: { can: readonly string[]; freeText: boolean }) {
  const { t } = useTranslation('chrome')
  return (
    <nav aria-label={t('navigation')}>
      {navigationFor(can, freeText).map(({ to, label, icon: Icon }) => (
        <RailLink
          key={to}
          to={to}
          label={t(`nav.${label}`)}
          leftSection={<Icon size={18} aria-hidden />}
          activeOptions={{ exact: to === '/' }}
          activeProps={{ active: true }}
          className={styles['rail']}
        />
      ))}
    </nav>
  )
}
