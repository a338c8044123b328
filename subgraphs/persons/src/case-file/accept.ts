import { Refusal, type RequestContext, required, toChange, todayOf } from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { nextCode } from '../code/next-code.js'
import { identityOf } from '../person/identity.rules.js'
import { Referral } from '../referral/referral.entity.js'
import { Worker } from '../worker/worker.entity.js'
import { mustWorkHere } from '../worker/worker.rules.js'
import { CaseFile } from './case-file.entity.js'
import type { AcceptReferralInput, StrandAssignmentInput } from './case-file.inputs.js'
import { addClient } from './household.js'
import { Strand } from './strand.entity.js'
import { StrandKind } from './vocabulary.js'

/**
 * Accepts a referral: the team's decision, the case file that comes of it, its four strands with a named colleague each, and
 * its client, all at once or not at all.
 */
export async function accept(
  em: EntityManager,
  context: RequestContext,
  input: AcceptReferralInput,
): Promise<CaseFile> {
  const referral = await toChange(em, Referral, input.referralId, input.expectedVersion)
  const today = todayOf(context.clock)
  referral.accept(input.decidedOn, today)
  mustNameAllFour(input.strands)
  const identity = identityOf(input.client, today, ['client'])
  const caseFile = await open(em, referral, input)
  await assignStrands(em, caseFile, input.strands)
  addClient(em, caseFile, identity)
  return caseFile
}

function mustNameAllFour(strands: readonly StrandAssignmentInput[]): void {
  const named = strands.map(strand => strand.kind).sort()
  const all = Object.values(StrandKind).sort()
  if (named.length !== all.length || named.some((kind, place) => kind !== all[place]))
    throw new Refusal(
      'BAD_USER_INPUT',
      'STRANDS_INCOMPLETE',
      'Name a colleague for each of the four strands, once each.',
      ['strands'],
    )
}

async function open(em: EntityManager, referral: Referral, input: AcceptReferralInput): Promise<CaseFile> {
  const { decidedOn, mode, exploitationForm } = input
  return em.create(CaseFile, {
    centre: referral.centre,
    code: await nextCode(em, referral.centre, 'D', decidedOn.year),
    mode,
    modeFrom: decidedOn,
    status: 'OPEN',
    openedOn: decidedOn,
    exploitationForm,
    languages: referral.languages,
    referral: ref(referral),
  })
}

async function assignStrands(em: EntityManager, caseFile: CaseFile, strands: readonly StrandAssignmentInput[]) {
  const { centre, openedOn } = caseFile
  for (const { kind, workerId } of strands) {
    const worker = await required(em, Worker, workerId)
    mustWorkHere(worker, ['strands'])
    em.create(Strand, { centre, caseFile: ref(caseFile), kind, worker: ref(worker), openedOn })
  }
}
