import { keyOf, type RequestContext, refusal, todayOf } from '@houvast/subgraph'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { CaseFile } from '../case-file.js'
import { carry, keyOfResponsible, ResidenceProcedurePayload, takeStep } from './deed.js'
import { checkOpening, stateAtOpening } from './opening.rules.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { conflict } from './refusals.js'
import { OpenResidenceProcedureInput, ReassignResidenceProcedureInput } from './residence.inputs.js'
import { RUNNING } from './step.rules.js'

@Resolver()
export class OpeningMutations {
  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Open a residence procedure, or record that none is needed (verblijfsprocedure / procédure de séjour)',
  })
  openResidenceProcedure(
    @Arg('input', () => OpenResidenceProcedureInput, { description: 'For whom, and who looks after it' })
    input: OpenResidenceProcedureInput,
    @Ctx() context: RequestContext,
  ) {
    const caseFileId = keyOf(CaseFile.prefix, input.caseFileId)
    if (!caseFileId || !context.viewer.centre) throw refusal('NOT_FOUND')
    const centre = context.viewer.centre
    return carry(context, 'openResidenceProcedure', input, async em => {
      checkOpening(input, todayOf(context.clock))
      if (await em.count(ResidenceProcedure, { caseFileId, state: { $in: [...RUNNING] } }))
        throw conflict('ALREADY_RUNNING')
      return em.create(ResidenceProcedure, {
        centre,
        caseFileId,
        responsibleId: keyOfResponsible(input.responsibleId),
        state: stateAtOpening(input),
        openedOn: input.openedOn,
        isMinor: input.isMinor,
        isUnaccompanied: input.isUnaccompanied,
        notApplicableReason: input.notApplicableReason ?? null,
      })
    })
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Give a procedure to another member of staff (toewijzen / attribuer)',
  })
  reassignResidenceProcedure(
    @Arg('input', () => ReassignResidenceProcedureInput, { description: 'To whom' })
    input: ReassignResidenceProcedureInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'reassignResidenceProcedure', input, ({ procedure }) =>
      procedure.reassign(keyOfResponsible(input.responsibleId)),
    )
  }
}
