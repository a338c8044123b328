import { displayedName, type Named } from './displayedName.js'
import { usePrivacy } from './PrivacyProvider.js'

/**
 * The only way to show the name of a person who is guided. In privacy mode, and wherever the name may not be read, the
 * case code stands in its place.
 */
export function PersonalName({
  person,
  code,
  full = false,
}: {
  person: Named | null | undefined
  code: string
  /** Prefer the full name to the call name. */
  full?: boolean
}) {
  const { isOn } = usePrivacy()
  return <span>{displayedName(person, code, isOn, full)}</span>
}
