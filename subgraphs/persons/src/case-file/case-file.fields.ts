import type { RequestContext } from '@houvast/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Person } from '../person/person.entity.js'
import { Referral } from '../referral/referral.entity.js'
import { Worker } from '../worker/worker.entity.js'
import { CaseFile } from './case-file.entity.js'
import { CaseFileStep, stepsAllowed } from './case-file.rules.js'
import { HouseholdMember } from './household-member.entity.js'
import { Strand } from './strand.entity.js'
import { hasOwnStrand, hasTask } from './task.js'
import { StrandKind } from './vocabulary.js'

const ORDER = Object.values(StrandKind)

async function strandsOf({ loaders }: RequestContext, caseFile: CaseFile): Promise<Strand[]> {
  const strands = await loaders.allBy(Strand, 'caseFile', caseFile.id)
  return strands.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

const householdOf = ({ loaders }: RequestContext, caseFile: CaseFile): Promise<HouseholdMember[]> =>
  loaders.allBy(HouseholdMember, 'caseFile', caseFile.id, { joinedOn: 'asc', id: 'asc' })

@Resolver(() => CaseFile)
export class CaseFileFields {
  @FieldResolver(() => [Strand], { description: 'The four strands, always all of them (luiken / volets)' })
  strands(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<Strand[]> {
    return strandsOf(context, caseFile)
  }

  @FieldResolver(() => [HouseholdMember], { description: 'The client and who belongs to them (gezin / ménage)' })
  household(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<HouseholdMember[]> {
    return householdOf(context, caseFile)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person whom the guidance is for (cliënt / client)' })
  async client(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<Person | null> {
    const household = await householdOf(context, caseFile)
    const client = household.find(member => member.relation === 'CLIENT')
    return client ? context.loaders.byKey(Person, client.person.id) : null
  }

  @FieldResolver(() => Referral, { nullable: true, description: 'The referral from which it came (aanmelding)' })
  referral(@Root() caseFile: CaseFile, @Ctx() { loaders }: RequestContext): Promise<Referral | null> {
    return loaders.byKey(Referral, caseFile.referral.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer has an open strand on it' })
  isMine(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<boolean> {
    return hasOwnStrand(context, caseFile.id)
  }

  @FieldResolver(() => [CaseFileStep], { description: 'The steps that its state and the viewer’s rights allow now' })
  async can(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<CaseFileStep[]> {
    const strands = await strandsOf(context, caseFile)
    return stepsAllowed({
      status: caseFile.status,
      openStrands: strands.filter(strand => strand.isOpen()).length,
      hasTask: await hasTask(context, caseFile.id),
      scopes: context.viewer.scopes,
    })
  }
}

@Resolver(() => Strand)
export class StrandFields {
  @FieldResolver(() => Worker, { nullable: true, description: 'Who is responsible, or was last' })
  worker(@Root() strand: Strand, @Ctx() { loaders }: RequestContext): Promise<Worker | null> {
    return loaders.byKey(Worker, strand.worker.id)
  }
}

@Resolver(() => HouseholdMember)
export class HouseholdMemberFields {
  @FieldResolver(() => Person, { nullable: true, description: 'Who it is' })
  person(@Root() member: HouseholdMember, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.byKey(Person, member.person.id)
  }
}

@Resolver(() => Referral)
export class ReferralFields {
  @FieldResolver(() => CaseFile, { nullable: true, description: 'The case file that came of it (dossier / dossier)' })
  async caseFile(@Root() referral: Referral, @Ctx() { loaders }: RequestContext): Promise<CaseFile | null> {
    const [caseFile] = await loaders.allBy(CaseFile, 'referral', referral.id)
    return caseFile ?? null
  }
}
