import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/ViewerGate.js'
import { lazyForm } from '../../ui/form/lazyForm.js'
import { Steps } from '../../ui/Steps.js'

const OpenForm = lazyForm(async () => (await import('./OpenForm.js')).OpenForm)

export function OpenProcedure({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('residence')
  if (!useCan('residence:write')) return null
  const form = (close: () => void) => <OpenForm caseFileId={caseFileId} close={close} />
  return <Steps steps={[{ key: 'OPEN', label: t('step.OPEN'), form }]} label={t('steps')} />
}
