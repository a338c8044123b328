import { randomUUID } from 'node:crypto'
import type { Centre, Role, Viewer } from '@houvast/schema'
import { viewerWith } from '@houvast/subgraph/testing'
import type { WholeSystem } from './wholeSystem.js'

const today = () => Temporal.Now.plainDateISO('Europe/Brussels')
export const daysAgo = (days: number) => today().subtract({ days }).toString()

const keyOf = (publicId: string) => publicId.replace(/^[a-z]+_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A member of staff who also stands in the list of workers. */
export async function colleague(system: WholeSystem, roles: Role | readonly Role[], centre: Centre): Promise<Viewer> {
  const viewer = viewerWith(roles, centre)
  const { database } = system.parts.persons
  await database.admin(
    'insert into persons.worker (centre, id, version, changed_at, display_name, roles, is_active) values ($1, $2, 1, now(), $3, $4, true)',
    [centre, keyOf(viewer.id), viewer.displayName, viewer.roles],
  )
  return viewer
}

/** Carries out a mutation and gives the record; fails the test if it was refused. */
export async function deed(system: WholeSystem, viewer: Viewer, name: string, input: object, selection: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code reason message field } } }`
  const { body } = await system.ask(viewer, query, { input: { idempotencyKey: randomUUID(), ...input } })
  const payload = body.data?.[name]
  if (!payload || payload.userErrors.length > 0 || body.errors)
    throw new Error(`${name} was refused: ${JSON.stringify(body)}`)
  return payload
}

/** A room that has been open for years, for so many people. */
export async function aRoom(system: WholeSystem, centre: Centre): Promise<string> {
  const { aRoom: make } = await import('../../subgraphs/housing/src/room/room.fixtures.js')
  const { connectSpaces } = await import('@houvast/subgraph')
  const { capabilities } = await import('@houvast/housing')
  const { database } = system.parts.housing
  const spaces = await connectSpaces('housing', capabilities, {
    PAGASA: database.urlOf('PAGASA'),
    PAYOKE: database.urlOf('PAYOKE'),
    SURYA: database.urlOf('SURYA'),
    JOINT: database.urlOf('JOINT'),
  })
  const room = await make(spaces, 2, centre)
  await Promise.all(Object.values(spaces).map(orm => orm.close()))
  return room.publicId
}

export interface Staff {
  readonly legal: Viewer
  readonly social: Viewer
  readonly administrative: Viewer
  readonly educator: Viewer
  readonly lead: Viewer
}

export async function staffOf(system: WholeSystem, centre: Centre): Promise<Staff> {
  const [legal, social, administrative, educator, lead] = await Promise.all(
    (['LEGAL_WORKER', 'SOCIAL_WORKER', 'ADMINISTRATIVE_WORKER', 'SHELTER_EDUCATOR', 'TEAM_LEAD'] as const).map(role =>
      colleague(system, role, centre),
    ),
  )
  return { legal: legal!, social: social!, administrative: administrative!, educator: educator!, lead: lead! }
}

const REFERRAL = {
  channel: 'PHONE',
  sourceKind: 'POLICE',
  urgency: 'TODAY',
  needsShelterTonight: false,
  presumedExploitation: 'LABOUR_OR_SERVICES',
  languages: ['ro'],
  needsInterpreter: true,
  isMinor: false,
}

/** Takes somebody invented all the way in, as staff would: referral, intake, acceptance. */
export async function takeIn(system: WholeSystem, staff: Staff, name: string) {
  const { social, legal, administrative } = staff
  const some = 'referral { id version state }'
  let { referral } = await deed(system, social, 'receiveReferral', REFERRAL, some)
  const next = () => ({ referralId: referral.id, expectedVersion: referral.version })
  ;({ referral } = await deed(system, social, 'screenReferral', { ...next(), indicators: ['THREATS'] }, some))
  ;({ referral } = await deed(
    system,
    social,
    'planIntake',
    { ...next(), plannedOn: daysAgo(0), workerId: social.id },
    some,
  ))
  ;({ referral } = await deed(system, social, 'recordIntake', { ...next(), heldOn: daysAgo(0) }, some))
  const strands = [
    { kind: 'ADMINISTRATIVE', workerId: administrative.id },
    { kind: 'LEGAL', workerId: legal.id },
    { kind: 'PSYCHOSOCIAL', workerId: social.id },
    { kind: 'HOUSING', workerId: social.id },
  ]
  const client = { givenName: 'DEMO', familyName: name, sex: 'FEMALE', nationalities: ['NG'] }
  const accepted = await deed(
    system,
    social,
    'acceptReferral',
    { ...next(), decidedOn: daysAgo(0), mode: 'RESIDENTIAL', exploitationForm: 'LABOUR_OR_SERVICES', strands, client },
    'referral { id } caseFile { id code client { id } }',
  )
  return {
    referralId: accepted.referral.id as string,
    caseFileId: accepted.caseFile.id as string,
    code: accepted.caseFile.code as string,
    personId: accepted.caseFile.client.id as string,
  }
}

/** A guidance with a residence procedure, a stay and a cost claim: something in each of the four subgraphs. */
export async function aGuidance(system: WholeSystem, staff: Staff, centre: Centre, name: string) {
  const taken = await takeIn(system, staff, name)
  const { caseFileId } = taken
  const { residenceProcedure: procedure } = await deed(
    system,
    staff.administrative,
    'openResidenceProcedure',
    {
      caseFileId,
      responsibleId: staff.administrative.id,
      openedOn: daysAgo(10),
      isMinor: false,
      isUnaccompanied: false,
    },
    'residenceProcedure { id version }',
  )
  await deed(
    system,
    staff.administrative,
    'startReflection',
    { procedureId: procedure.id, expectedVersion: procedure.version, issuedOn: daysAgo(9) },
    'residenceProcedure { id }',
  )
  const roomId = await aRoom(system, centre)
  const { stay } = await deed(
    system,
    staff.educator,
    'admitResident',
    { caseFileId, roomId, from: daysAgo(0), plannedUntil: daysAgo(-120) },
    'stay { id }',
  )
  const { costClaim: claim } = await deed(
    system,
    staff.social,
    'draftCostClaim',
    {
      caseFileId,
      month: `${daysAgo(0).slice(0, 7)}-01`,
      sessions: 3,
      unitPriceCents: 97_531,
      provider: `DEMO ${name}`,
      invoiceReference: `DEMO-${name}`,
    },
    'costClaim { id }',
  )
  return {
    ...taken,
    procedureId: procedure.id as string,
    roomId,
    stayId: stay.id as string,
    claimId: claim.id as string,
  }
}
