/**
 * What somebody typed and has not sent, kept in memory only: it survives a lock, a closed form and a change of page, and is
 * gone when the tab closes or when another person signs in. Nothing of it is ever written to the device.
 */
const drafts = new Map<string, unknown>()
let owner: string | null = null

/** Drafts belong to one person; those of anybody else are thrown away. */
export function ownDrafts(viewerId: string) {
  if (owner !== viewerId) drafts.clear()
  owner = viewerId
}

export const keepDraft = (key: string, values: unknown) => void drafts.set(key, values)
export const draftOf = <Values>(key: string) => (drafts.get(key) as Values | undefined) ?? null
export const dropDraft = (key: string) => void drafts.delete(key)
export function dropAllDrafts() {
  drafts.clear()
  owner = null
}
