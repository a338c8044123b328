import { CONTRACTS } from '../contracts/index.js'

/** Addresses under which there are no pages of the web client, whether or not something answers there. */
export const NEVER_PAGES: readonly string[] = [...CONTRACTS.map(({ path }) => path), '/session']

/** Whether the web client may have a page there. Express does not look at upper and lower case, so neither does this. */
export function mayBePage(pathname: string): boolean {
  const asked = `${pathname.toLowerCase()}/`
  return NEVER_PAGES.every(address => !asked.startsWith(`${address}/`))
}
