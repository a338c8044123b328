import { randomBytes, randomUUID } from 'node:crypto'
import type { Centre, Viewer } from '@houvast/schema'
import { newId, publicId } from '@houvast/subgraph'
import { type TestSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { configureBeneficiaryKeys } from './beneficiary.js'

export const testKeys = {
  PAGASA: new Uint8Array(randomBytes(32)),
  PAYOKE: new Uint8Array(randomBytes(32)),
  SURYA: new Uint8Array(randomBytes(32)),
}
configureBeneficiaryKeys(testKeys)

/** Payoke's director, who also coordinates the project for the three centres. */
export const coordinator = viewerWith(['DIRECTOR', 'VONA_COORDINATOR'], 'PAYOKE')
export const socialWorker = viewerWith('SOCIAL_WORKER')
export const finance = viewerWith('FINANCE')

export const SHARED = 'id centre month sessions unitPrice { amountCents } amount { amountCents } state version can'
export const REVIEW = 'question answer rejectReason'
export const OWN = 'provider invoiceReference beneficiaryRef'

export const CLAIM = (fields: string) => `query ($id: ID!) { costClaim(id: $id) { ${fields} } }`

/** These fields of a claim as somebody sees them. */
export async function claimAs(activities: TestSubgraph, viewer: Viewer, id: string, fields: string) {
  return (await activities.ask(viewer, CLAIM(fields), { id })).data.costClaim
}

/** Asks for a deed on a claim and gives its payload. */
export async function carryOut(activities: TestSubgraph, viewer: Viewer, deed: string, input: object) {
  const type = `${deed[0]!.toUpperCase()}${deed.slice(1)}Input`
  const { data, errors } = await activities.ask(
    viewer,
    `mutation ($input: ${type}!) { answer: ${deed}(input: $input) { costClaim { ${SHARED} } userErrors { code reason field } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  return { ...data?.answer, errors }
}

export const aDraft = {
  month: '2026-10-01',
  sessions: 4,
  unitPriceCents: 7_500,
  provider: 'DEMO practice',
  invoiceReference: 'DEMO-17',
}

export const aCaseFileId = () => publicId('case', newId())

export async function aClaim(activities: TestSubgraph, draft: object = {}, viewer = socialWorker) {
  return (await carryOut(activities, viewer, 'draftCostClaim', { ...aDraft, ...draft })).costClaim
}

/** The deed behind each step, with what it needs to be possible. */
const DEEDS: Readonly<Record<string, { deed: string; input: object }>> = {
  SUBMIT: { deed: 'submitCostClaim', input: {} },
  QUERY: { deed: 'queryCostClaim', input: { question: 'UNIT_PRICE' } },
  ANSWER: { deed: 'answerCostClaim', input: { answer: 'CONFIRMED' } },
  APPROVE: { deed: 'approveCostClaim', input: {} },
  REJECT: { deed: 'rejectCostClaim', input: { reason: 'DUPLICATE' } },
  INCLUDE_IN_REPORT: { deed: 'includeCostClaimInReport', input: {} },
  PAY: { deed: 'payCostClaim', input: { paidOn: '2026-11-20' } },
}

interface Claim {
  readonly id: string
  readonly version: number
}

/** Takes one step of a claim of PAG-ASA, by whoever may, and gives the payload. */
export async function step(activities: TestSubgraph, claim: Claim, name: string, input: object = {}, viewer?: Viewer) {
  const { deed, input: needed } = DEEDS[name]!
  const actor = viewer ?? (name === 'SUBMIT' || name === 'ANSWER' ? finance : coordinator)
  const known = { claimId: claim.id, expectedVersion: claim.version }
  return carryOut(activities, actor, deed, { ...known, ...needed, ...input })
}

/** A submitted claim of PAG-ASA. */
export async function aSubmittedClaim(activities: TestSubgraph, draft: object = {}) {
  return (await step(activities, await aClaim(activities, draft), 'SUBMIT')).costClaim
}

/** A budget line; no screen makes one, the project's agreement does. */
export async function aBudgetLine(activities: TestSubgraph, budgetCents = 100_000, centre: Centre = 'PAGASA') {
  const id = newId()
  await activities.database.admin(
    `insert into activities.budget_line (centre, id, changed_at, label, from_on, until_on, budget_cents)
      values ($1, $2, now(), 'DEMO psychologists', '2026-01-01', '2027-01-01', $3)`,
    [centre, id, budgetCents],
  )
  return publicId('budget', id)
}
