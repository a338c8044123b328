import { CONTRACTS } from '../contracts/index.js'

/** Addresses under which there are no pages of the web client, whether or not something answers there. */
export const NEVER_PAGES: readonly string[] = [...CONTRACTS.map(({ path }) => path), '/session']

/** Whether the web client may have a page there. Express does not look at upper and lower case, so neither does this. */
export function mayBePage(pathname: string): boolean {
  const asked = `${pathname.toLowerCase()}/`
  return NEVER_PAGES.every(address => !asked.startsWith(`${address}/`))
}

/** Whether it names a file and no page of the web client: something with an extension, or anything among the assets. */
export const namesFile = (pathname: string): boolean =>
  pathname.startsWith('/assets/') || pathname.slice(pathname.lastIndexOf('/') + 1).includes('.')
