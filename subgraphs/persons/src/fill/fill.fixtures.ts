import type { Centre } from '@houvast/schema'
import { newId } from '@houvast/subgraph'
import type { DemoCaseFile, DemoReferral, DemoWorker, PersonsDemo } from '../demo.js'

const KINDS = ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'] as const

export const aDemoWorker = (centre: Centre): DemoWorker => ({
  id: newId(),
  centre,
  displayName: 'Nora DEMO-Janssens',
  roles: ['LEGAL_WORKER'],
})

export const aDemoReferral = (centre: Centre, more: Partial<DemoReferral> = {}): DemoReferral => ({
  id: newId(),
  centre,
  state: 'RECEIVED',
  receivedAt: '2026-11-20T09:00:00Z',
  channel: 'PHONE',
  sourceKind: 'POLICE',
  urgency: 'TODAY',
  needsShelterTonight: false,
  presumedExploitation: 'SEXUAL',
  isMinor: false,
  languages: ['bg'],
  needsInterpreter: true,
  indicators: ['THREATS'],
  contact: { organisation: 'DEMO politie', isSafeToCall: false },
  ...more,
})

export const aDemoCaseFile = (
  { id: referralId, centre }: DemoReferral,
  worker: DemoWorker,
  more: Partial<DemoCaseFile> = {},
): DemoCaseFile => ({
  id: newId(),
  centre,
  referralId,
  mode: 'RESIDENTIAL',
  status: 'OPEN',
  openedOn: '2026-01-12',
  exploitationForm: 'SEXUAL',
  languages: ['bg'],
  strands: KINDS.map(kind => ({ id: newId(), kind, workerId: worker.id, openedOn: '2026-01-12' })),
  household: [
    {
      id: newId(),
      relation: 'CLIENT',
      joinedOn: '2026-01-12',
      bornHere: false,
      person: {
        id: newId(),
        givenName: 'Desislava',
        familyName: 'DEMO-Ivanova',
        aliases: ['DEMO Desi'],
        birthDate: { on: '1999-01-01', precision: 'YEAR' },
        sex: 'FEMALE',
        nationalities: ['BG'],
      },
    },
  ],
  ...more,
})

/** A referral in every state, and a case file in every status, of one centre. */
export function aDemo(centre: Centre): PersonsDemo {
  const worker = aDemoWorker(centre)
  const decided = { decidedOn: '2026-01-12', intakeHeldOn: '2026-01-09', receivedAt: '2026-01-05T09:00:00Z' }
  const accepted = ['OPEN', 'FOLLOW_UP', 'CLOSED'].map(() => aDemoReferral(centre, { ...decided, state: 'ACCEPTED' }))
  const first = aDemoReferral(centre, { receivedAt: '2025-12-31T23:00:00Z' })
  const referrals = [
    aDemoReferral(centre, { state: 'SCREENING' }),
    aDemoReferral(centre, { state: 'INTAKE_PLANNED', intakePlannedOn: '2026-11-25', intakeWorkerId: worker.id }),
    aDemoReferral(centre, { state: 'INTAKE_DONE', intakeHeldOn: '2026-11-21', intakeWorkerId: worker.id }),
    aDemoReferral(centre, { ...decided, state: 'REDIRECTED', redirectReason: 'ASYLUM', redirectedTo: 'DEMO vzw' }),
    ...(['DECLINED_BY_PERSON', 'NOT_A_VICTIM', 'NO_CONTACT'] as const).map(state =>
      aDemoReferral(centre, { ...decided, state }),
    ),
    aDemoReferral(centre, { ...decided, state: 'DUPLICATE', duplicateOfId: first.id }),
    first,
    ...accepted,
  ]
  const [open, followed, closed] = accepted as [DemoReferral, DemoReferral, DemoReferral]
  const ended = { status: 'CLOSED', closedOn: '2026-06-30', closeReason: 'GOALS_REACHED' } as const
  const strands = aDemoCaseFile(closed, worker).strands.map(strand => ({ ...strand, closedOn: '2026-06-30' }))
  const caseFiles = [
    aDemoCaseFile(open, worker),
    aDemoCaseFile(followed, worker, { status: 'FOLLOW_UP', followUpFrom: '2026-09-01' }),
    aDemoCaseFile(closed, worker, { ...ended, strands }),
  ]
  return { workers: [worker], referrals, caseFiles }
}
