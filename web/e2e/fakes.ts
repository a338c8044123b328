import { HOUSE_FAKES } from './fake-house.js'
import { VONA_FAKES } from './fake-vona.js'

type Fake = (seed: number, args: Record<string, never>, source: { readonly seed: number }) => unknown

const CAN = [
  'staff:read',
  'referral:read',
  'referral:contact',
  'referral:write',
  'case:read',
  'case:write',
  'identity:read',
  'identity:write',
  'residence:read',
  'residence:write',
  'residence:expiry',
  'deadline:read',
  'shelter:read',
  'shelter:write',
  'training:read',
  'training:attend',
  'training:write',
  'claim:read',
  'claim:detail',
  'claim:write',
  'claim:link',
  'claim:approve',
  'budget:read',
]

const NAMES = ['Ana', 'Blessing', 'Minh', 'Sofia', 'Karim', 'Elena', 'Joy', 'Wei']
const FAMILIES = ['Petrova', 'Okafor', 'Nguyen', 'Pop', 'Haddad', 'Dimitrova', 'Osas', 'Zhang']
const pick = (list: readonly string[], seed: number) => list[seed % list.length] ?? ''
const several = (count: number) => (seed: number) =>
  Array.from({ length: count }, (_, index) => ({ seed: seed + index * 13 }))
const number = (seed: number) => String(seed % 400).padStart(4, '0')
const centre = () => 'PAGASA'
const today = () => Temporal.Now.plainDateISO()
const inDays = (days: number) => today().add({ days }).toString()

/** What is made up by hand, by `Type.field`; everything else comes from the type of the field. All of it is DEMO. */
export const FAKES: Readonly<Record<string, Fake>> = {
  ...HOUSE_FAKES,
  ...VONA_FAKES,
  'Query.viewer': () => ({
    seed: 1,
    id: 'worker_demo',
    centre: 'PAGASA',
    roles: ['TEAM_LEAD'],
    can: (process.env['FAKE_CAN'] ?? CAN.join(',')).split(','),
  }),
  'Money.currency': () => 'EUR',
  'Money.amountCents': seed => 5000 + (seed % 400) * 100,
  'CostClaim.month': seed => `2026-${String((seed % 11) + 1).padStart(2, '0')}-01`,
  'Deadline.rule': () => 'DEMO art. 61/2',
  'Worker.displayName': seed => `DEMO ${pick(NAMES, seed)} ${pick(FAMILIES, seed >> 3)}`,
  'Person.callName': (_, __, { seed }) => `DEMO ${pick(NAMES, seed)}`,
  'Person.fullName': (_, __, { seed }) => `DEMO ${pick(NAMES, seed)} ${pick(FAMILIES, seed >> 3)}`,
  'Person.nationalities': seed => [pick(['BG', 'NG', 'VN', 'RO', 'MA', 'CN'], seed)],
  'Person.aliases': () => [],
  'CaseFile.code': (_, __, { seed }) => `D-2026-${number(seed)}`,
  'CaseFile.centre': centre,
  'CaseFile.languages': seed => [pick(['bg', 'en', 'vi', 'ro', 'ar', 'zh'], seed), 'fr'],
  'CaseFile.openedOn': seed => inDays(-30 - (seed % 900)),
  'CaseFile.strands': seed =>
    ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'].map((kind, index) => ({
      seed: seed + index,
      kind,
      isOpen: index !== 3,
    })),
  'CaseFile.can': () => [
    'ASSIGN_STRAND',
    'CLOSE_STRAND',
    'CHANGE_MODE',
    'START_FOLLOW_UP',
    'CLOSE',
    'ADD_HOUSEHOLD_MEMBER',
    'CORRECT_IDENTITY',
  ],
  'Referral.code': (_, __, { seed }) => `A-2026-${number(seed)}`,
  'Referral.languages': seed => [pick(['bg', 'en', 'vi', 'ro', 'ar', 'zh'], seed)],
  'Referral.can': () => ['SCREEN', 'PLAN_INTAKE', 'RECORD_INTAKE', 'ACCEPT', 'REDIRECT', 'CLOSE', 'MARK_DUPLICATE'],
  'ReferralFunnel.received': () => 400,
  'ReferralFunnel.intakeHeld': () => 96,
  'ReferralFunnel.accepted': () => 48,
  'ReferralFunnel.byOutcome': () => [
    { state: 'RECEIVED', count: 6 },
    { state: 'ACCEPTED', count: 48 },
    { state: 'REDIRECTED', count: 221 },
    { state: 'NO_CONTACT', count: 61 },
  ],
  'ReferralFunnel.byWeek': seed =>
    Array.from({ length: 52 }, (_, index) => ({
      weekOf: inDays(-364 + 7 * index - (today().dayOfWeek - 1)),
      count: (seed * (index + 3)) % 14,
    })),
  'Query.costsByMonth': seed =>
    Array.from({ length: 12 }, (_, index) =>
      today()
        .with({ day: 1 })
        .subtract({ months: 11 - index })
        .toString(),
    ).flatMap(month =>
      ['PAGASA', 'PAYOKE', 'SURYA'].map((centreOf, index) => ({
        seed: seed + index * 31 + Number(month.slice(5, 7)),
        month,
        centre: centreOf,
      })),
    ),
  'BudgetLine.from': () => `${today().year}-01-01`,
  'BudgetLine.until': () => `${today().year + 1}-01-01`,
  'BudgetLine.budget': () => ({ amountCents: 300_000, currency: 'EUR' }),
  'CaseFileConnection.nodes': several(12),
  'CaseFileConnection.totalCount': () => 214,
  'ReferralConnection.nodes': several(12),
  'ReferralConnection.totalCount': () => 400,
  'DeadlineConnection.nodes': seed =>
    [-6, -2, 0, 3, 5, 9, 20, 34].map((daysLeft, index) => ({
      seed: seed + index * 7,
      daysLeft,
      dueOn: inDays(daysLeft),
      alert: daysLeft < 0 ? 'OVERDUE' : daysLeft < 4 ? 'URGENT' : daysLeft < 10 ? 'NEAR' : 'NONE',
    })),
  'DeadlineConnection.totalCount': () => 8,
  'WorkerConnection.nodes': several(6),
  'PageInfo.hasNextPage': () => false,
  'HouseTonight.rooms': seed =>
    Array.from({ length: 16 }, (_, index) => ({
      seed: seed + index,
      state: ['OCCUPIED', 'OCCUPIED', 'OCCUPIED', 'RESERVED', 'FREE', 'OUT_OF_SERVICE'][(index * 5) % 6],
    })),
  'Room.label': (_, __, { seed }) => String((seed % 16) + 1),
  'ResidenceProcedure.can': () => [
    { step: 'RECORD_STATEMENT', isPossible: true, reason: null, message: null },
    {
      step: 'ISSUE_ATTESTATION',
      isPossible: false,
      reason: 'STATEMENT_MISSING',
      message: 'There is no statement yet.',
    },
    { step: 'END', isPossible: true, reason: null, message: null },
  ],
}
