import { AppLink } from '../../ui/AppLink.js'

/** The code of a case file, leading to it. */
export function CodeLink({ id, code }: { id: string; code: string }) {
  return (
    <AppLink to="/case-files/$caseFileId" params={{ caseFileId: id }} style={{ whiteSpace: 'nowrap' }}>
      {code}
    </AppLink>
  )
}
