import { CentreRow, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { CostClaim } from './claim.entity.js'

/** What only the own centre keeps of a claim: who gave the sessions, on which invoice, and for whom, by pseudonym. */
@Entity({ tableName: 'cost_claim_detail', ...walled })
@Unique({ name: 'cost_claim_detail_once', properties: ['centre', 'claim'] })
export class CostClaimDetail extends CentreRow {
  static readonly prefix = 'detail'

  @ManyToOne({ ...within(() => CostClaim, 'claim_id') })
  claim!: Ref<CostClaim>

  @Property({ type: 'text', nullable: true })
  provider: string | null = null

  @Property({ type: 'text', nullable: true })
  invoiceReference: string | null = null

  /** See `beneficiaryRef`; null for a claim without a case file. */
  @Property({ type: 'text', nullable: true })
  beneficiaryRef: string | null = null
}

/** Which case file a claim is for. Read from the side of the file only: nothing leads from a claim to it. */
@Entity({ tableName: 'cost_claim_link', ...walled })
@Unique({ name: 'cost_claim_link_once', properties: ['centre', 'claim'] })
@Index({ name: 'cost_claim_link_case_file', properties: ['centre', 'caseFileId'] })
export class CostClaimLink extends CentreRow {
  static readonly prefix = 'link'

  @ManyToOne({ ...within(() => CostClaim, 'claim_id') })
  claim!: Ref<CostClaim>

  /** Key of the CaseFile. */
  @Property({ type: 'uuid' })
  caseFileId!: string
}
