import { ACR_PASSWORD, type Centre, type Role, scopesOf, type Viewer } from '@houvast/schema'
import { newId, publicId } from '../model/id.js'

/** A member of staff with these roles, whoever it is. */
export function viewerWith(
  roles: Role | readonly Role[],
  centre: Centre | null = 'PAGASA',
  id = publicId('worker', newId()),
): Viewer {
  const all = typeof roles === 'string' ? [roles] : [...roles]
  return {
    id,
    centre,
    roles: [...all].sort(),
    scopes: scopesOf(all),
    acr: ACR_PASSWORD,
    authTime: 1_700_000_000,
    displayName: `DEMO ${all.join(' ').toLowerCase().replaceAll('_', ' ')}`,
  }
}
