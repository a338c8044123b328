/** What may be known of a person's name here; either part is null when it is refused or unknown. */
export interface Named {
  readonly callName?: string | null
  readonly fullName?: string | null
}

/** The text that stands for a person: a name, or the code when names are hidden, refused or unknown. */
export function displayedName(person: Named | null | undefined, code: string, isPrivate: boolean, prefersFull = false) {
  if (isPrivate || !person) return code
  const { callName, fullName } = person
  return (prefersFull ? (fullName ?? callName) : (callName ?? fullName)) ?? code
}
