import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import {
  CaseFileResidenceDocument,
  CaseFileResidenceExpiryDocument,
  type CaseFileResidenceQuery,
} from '../../gql/graphql.js'
import { useFormat } from '../../i18n/useFormat.js'
import { useCan } from '../../session/ViewerGate.js'
import { Facts } from '../../ui/Facts.js'
import { Lock } from '../../ui/Notice.js'
import { Empty, Panel } from '../../ui/Panel.js'
import { Tag } from '../../ui/Tag.js'
import { DocumentChain } from './DocumentChain.js'
import { OpenProcedure } from './OpenProcedure.js'
import { ResidenceHistory } from './ResidenceHistory.js'
import { ResidenceSteps } from './ResidenceSteps.js'

export type Procedure = NonNullable<NonNullable<CaseFileResidenceQuery['caseFile']>['residenceProcedure']>

/** The way from annex 15 to a lasting right of residence, for those who work on it; the others see at most what is valid now. */
export function ResidencePanel({ caseFileId }: { caseFileId: string }) {
  const seesProcedure = useCan('residence:read')
  const seesExpiry = useCan('residence:expiry')
  return !seesProcedure && seesExpiry ? (
    <ExpiryPanel caseFileId={caseFileId} />
  ) : (
    <ProcedurePanel caseFileId={caseFileId} />
  )
}

function ProcedurePanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('residence')
  const query = usePanelQuery({
    document: CaseFileResidenceDocument,
    variables: { id: caseFileId },
    place: ['caseFile', 'residenceProcedure'],
    select: data => data.caseFile?.residenceProcedure,
  })
  return (
    <Panel
      title={t('title')}
      query={query}
      empty={
        <Stack gap="sm">
          <Empty>{t('none')}</Empty>
          <OpenProcedure caseFileId={caseFileId} />
        </Stack>
      }
    >
      {procedure => (
        <Stack gap="sm">
          <ProcedureFacts procedure={procedure} />
          <DocumentChain documents={procedure.documents} />
          <ResidenceHistory procedure={procedure} />
          <ResidenceSteps procedure={procedure} />
        </Stack>
      )}
    </Panel>
  )
}

function ProcedureFacts({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation(['residence', 'ui'])
  const format = useFormat()
  const { notApplicableReason, endReason, endedOn } = procedure
  return (
    <Facts
      facts={[
        { label: t('field.state'), value: <Tag tone="active">{t(`state.${procedure.state}`)}</Tag> },
        { label: t('field.openedOn'), value: format.day(procedure.openedOn) },
        { label: t('field.responsible'), value: procedure.responsible?.displayName },
        { label: t('field.minor'), value: procedure.isMinor && t('ui:yes') },
        { label: t('field.unaccompanied'), value: procedure.isUnaccompanied && t('ui:yes') },
        {
          label: t('field.notApplicableReason'),
          value: notApplicableReason && t(`notApplicable.${notApplicableReason}`),
        },
        {
          label: t('field.identityProvenOn'),
          value: procedure.identityProvenOn && format.day(procedure.identityProvenOn),
        },
        { label: t('field.endedOn'), value: endedOn && format.day(endedOn) },
        { label: t('field.reason'), value: endReason && t(`endReason.${endReason}`) },
        { label: t('field.otherStatus'), value: procedure.otherStatus },
      ]}
    />
  )
}

function ExpiryPanel({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('residence')
  const format = useFormat()
  const query = usePanelQuery({
    document: CaseFileResidenceExpiryDocument,
    variables: { id: caseFileId },
    place: ['caseFile', 'residenceExpiry'],
    select: data => data.caseFile?.residenceExpiry,
  })
  return (
    <Panel title={t('expiry.title')} query={query} empty={t('noDocuments')}>
      {({ kind, endsOn }) => (
        <Stack gap="xs">
          <span>
            {endsOn
              ? t('expiry.endsOn', { kind: t(`kind.${kind}`), day: format.day(endsOn) })
              : t('expiry.noEnd', { kind: t(`kind.${kind}`) })}
          </span>
          <Lock reason={t('lockedExpiry')} />
        </Stack>
      )}
    </Panel>
  )
}
