import type { Centre } from '@houvast/schema'
import { newId } from '@houvast/subgraph'
import type { ActivitiesDemo, DemoClaim, DemoTraining } from '../demo.js'

const CENTRES: readonly Centre[] = ['PAGASA', 'PAYOKE', 'SURYA']

const aTraining = (state: DemoTraining['state'], attendedMinutes: readonly (number | undefined)[]): DemoTraining => ({
  id: newId(),
  centre: 'PAYOKE',
  hostCentre: 'SURYA',
  title: `DEMO ${state}`,
  theme: 'GENDER_SENSITIVE',
  heldOn: '2026-11-20',
  startsAt: '10:00',
  minutes: 120,
  place: 'DEMO place',
  trainer: 'DEMO trainer',
  capacity: 2,
  state,
  registrations: attendedMinutes.map((minutes, index) => ({
    id: newId(),
    centre: CENTRES[index % 3]!,
    workerId: newId(),
    displayName: `DEMO ${index}`,
    ...(minutes !== undefined && { attendedMinutes: minutes }),
  })),
})

/** A small demonstration with a training and a claim in every state. */
export function aDemo(): ActivitiesDemo {
  const lines = CENTRES.map(centre => ({
    id: newId(),
    centre,
    label: 'DEMO psychologists',
    from: '2026-01-01',
    until: '2027-01-01',
    budgetCents: 100_000,
  }))
  const aClaim = (centre: Centre, state: DemoClaim['state'], more: Partial<DemoClaim> = {}): DemoClaim => ({
    id: newId(),
    centre,
    month: '2026-10-01',
    sessions: 2,
    unitPriceCents: 6_000,
    state,
    provider: 'DEMO practice',
    invoiceReference: 'DEMO-1',
    ...more,
  })
  return {
    trainings: [
      aTraining('HELD', [120, 0]),
      aTraining('PLANNED', [undefined, undefined, undefined, undefined]),
      aTraining('CANCELLED', [undefined]),
    ],
    budgetLines: lines,
    claims: lines.flatMap(({ id: budgetLineId, centre }) => [
      aClaim(centre, 'DRAFT', { caseFileId: newId() }),
      aClaim(centre, 'SUBMITTED'),
      aClaim(centre, 'QUERIED', { question: 'ELIGIBILITY' }),
      aClaim(centre, 'ANSWERED', { question: 'PERIOD', answer: 'CONFIRMED' }),
      aClaim(centre, 'REJECTED', { rejectReason: 'DUPLICATE' }),
      aClaim(centre, 'APPROVED', { budgetLineId }),
      aClaim(centre, 'INCLUDED_IN_REPORT', { budgetLineId, question: 'UNIT_PRICE', answer: 'PROOF_SENT' }),
      aClaim(centre, 'PAID', { budgetLineId, caseFileId: newId(), paidOn: '2026-11-10' }),
    ]),
  }
}
