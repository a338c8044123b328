import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePanelQuery } from '../../api/usePanelQuery.js'
import { CaseFileSummaryDocument } from '../../gql/graphql.js'
import { PersonalName } from '../../privacy/PersonalName.js'
import { Missing } from '../../ui/Notice.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { ResidencePanel } from '../residence-procedures/ResidencePanel.js'
import styles from './CaseFilePage.module.css'
import { CostsPanel } from './CostsPanel.js'
import { HouseholdPanel } from './HouseholdPanel.js'
import { HousePanel } from './HousePanel.js'
import { StrandsPanel } from './StrandsPanel.js'
import { SummaryPanel } from './SummaryPanel.js'

const route = getRouteApi('/case-files/$caseFileId')

/** One case file. Each panel asks for itself, so that none takes another down. */
export function CaseFilePage() {
  const { caseFileId } = route.useParams()
  return <CaseFile key={caseFileId} caseFileId={caseFileId} />
}

function CaseFile({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('caseFiles')
  const summary = usePanelQuery({
    document: CaseFileSummaryDocument,
    variables: { id: caseFileId },
    place: ['caseFile'],
    select: data => data.caseFile,
  })
  const code = summary.subject?.code ?? t('one')
  const documentTitle = summary.subject ? `${code} · ${t('one')}` : t('one')
  if (summary.outcome === 'missing') {
    return (
      <>
        <PageHeader title={t('one')} documentTitle={t('one')} />
        <Missing />
      </>
    )
  }
  return (
    <>
      <PageHeader title={<Heading code={code} client={summary.subject?.client} />} documentTitle={documentTitle} />
      <div className={styles['panels']}>
        <div>
          <SummaryPanel query={summary} />
          <StrandsPanel caseFileId={caseFileId} />
          <HouseholdPanel caseFileId={caseFileId} />
        </div>
        <div>
          <ResidencePanel caseFileId={caseFileId} />
          <HousePanel caseFileId={caseFileId} />
          <CostsPanel caseFileId={caseFileId} />
        </div>
      </div>
    </>
  )
}

type Client = Parameters<typeof PersonalName>[0]['person']

function Heading({ code, client }: { code: string; client: Client }) {
  return (
    <>
      {code} {client ? <PersonalName person={client} code="" full /> : null}
    </>
  )
}
