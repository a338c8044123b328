type Fake = (seed: number, args: Record<string, never>, source: { readonly seed: number }) => unknown

const inDays = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString()
const CENTRES = ['PAGASA', 'PAYOKE', 'SURYA'] as const
const STATES = ['DRAFT', 'SUBMITTED', 'QUERIED', 'ANSWERED', 'APPROVED', 'INCLUDED_IN_REPORT', 'PAID', 'REJECTED']
const money = (amountCents: number) => ({ seed: 1, amountCents, currency: 'EUR' })
const monthAgo = (months: number) => Temporal.Now.plainDateISO().with({ day: 1 }).subtract({ months }).toString()

const training = (index: number) => ({
  seed: index,
  id: `training_${index}`,
  version: 1,
  title: ['DEMO Trauma en geheugen', 'DEMO Genre et accueil', 'DEMO Spreken met tolk'][index % 3],
  heldOn: inDays(4 + index * 12),
  startsAt: '09:30',
  minutes: 180,
  place: 'DEMO Vormingszaal',
  trainer: 'DEMO Mia Claes',
  capacity: 12,
  placesLeft: index === 1 ? 0 : 5 - index,
  state: 'PLANNED',
  can: index === 2 ? ['CANCEL_REGISTRATION', 'CANCEL_SESSION'] : ['REGISTER', 'CANCEL_SESSION', 'RECORD_ATTENDANCE'],
  myRegistration: index === 2 ? { seed: 1, id: 'registration_1', version: 1, state: 'WAITLISTED' } : null,
})

const claim = (index: number) => ({
  seed: index,
  id: `claim_${index}`,
  version: 1,
  centre: CENTRES[index % 3],
  month: monthAgo(index >> 1),
  sessions: 4 + (index % 5),
  unitPrice: money(6500),
  amount: money(6500 * (4 + (index % 5))),
  state: STATES[index % STATES.length],
  question: index % 8 === 2 || index % 8 === 3 ? 'SESSION_COUNT' : null,
  answer: index % 8 === 3 ? 'PROOF_SENT' : null,
  rejectReason: index % 8 === 7 ? 'DUPLICATE' : null,
  provider: 'DEMO Praktijk De Linde',
  invoiceReference: 'DEMO F-2026-118',
  beneficiaryRef: 'b7-20f1c9',
  can: [
    ['SUBMIT'],
    ['QUERY', 'APPROVE', 'REJECT'],
    ['ANSWER', 'REJECT'],
    ['APPROVE'],
    ['INCLUDE_IN_REPORT'],
    ['PAY'],
    [],
    [],
  ][index % 8],
})

/** The joint project of the made-up API. */
export const VONA_FAKES: Readonly<Record<string, Fake>> = {
  'TrainingSessionConnection.nodes': () => [0, 1, 2, 3].map(training),
  'TrainingSessionConnection.totalCount': () => 4,
  'Query.trainingSession': (_, args) => training(Number(String((args as { id?: string }).id).split('_')[1])),
  'TrainingSession.registrations': () =>
    [0, 1, 2, 3, 4, 5].map(index => ({
      seed: index * 7,
      id: `registration_${index}`,
      centre: CENTRES[index % 3],
      displayName: `DEMO Collega ${index + 1}`,
      state: index === 5 ? 'WAITLISTED' : 'REGISTERED',
      attendedMinutes: null,
    })),
  'CostClaimConnection.nodes': () => Array.from({ length: 16 }, (_, index) => claim(index)),
  'CostClaimConnection.totalCount': () => 96,
  'Query.costClaim': (_, args) => claim(Number(String((args as { id?: string }).id).split('_')[1])),
  'BudgetLineConnection.nodes': () =>
    CENTRES.map((centre, index) => ({
      seed: index,
      id: `budget_${index}`,
      centre,
      label: `DEMO VONA 2026 ${centre}`,
      from: '2026-01-01',
      until: '2027-01-01',
      budget: money(3_000_000),
      approved: money([2_550_000, 1_210_000, 640_000][index] ?? 0),
      remaining: money(3_000_000 - ([2_550_000, 1_210_000, 640_000][index] ?? 0)),
      usedPercent: [85, 40, 21][index],
      isNearlyUsed: index === 0,
    })),
  'Query.costsByMonth': () =>
    Array.from({ length: 36 }, (_, index) => ({
      seed: index,
      centre: CENTRES[index % 3],
      month: monthAgo(11 - Math.floor(index / 3)),
      amount: money(60_000 + ((index * 7919) % 120_000)),
    })),
}
