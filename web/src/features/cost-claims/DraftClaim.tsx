import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/ViewerGate.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Steps } from '../../ui/Steps.js'

const DraftForm = lazyForm(async () => (await import('./DraftForm.js')).DraftForm)

export interface DraftClaimProps {
  /** The file of the person for whom the costs were made; null for a claim that is tied to no file. */
  readonly caseFileId: string | null
}

/** Begins a claim of the own centre. Drafted from a case file, only the file's side remembers whose it is. */
export function DraftClaim({ caseFileId }: DraftClaimProps) {
  const { t } = useTranslation('costClaims')
  const mayWrite = useCan('claim:write')
  const mayLink = useCan('claim:link')
  if (!mayWrite || (caseFileId !== null && !mayLink)) return null
  const form = (close: () => void) => <DraftForm caseFileId={caseFileId} close={close} />
  return <Steps steps={[{ key: 'DRAFT', label: t('step.DRAFT'), form }]} label={t('steps')} />
}
