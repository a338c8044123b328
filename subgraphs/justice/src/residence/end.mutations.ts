import type { RequestContext } from '@houvast/subgraph'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ResidenceProcedurePayload, takeStep } from './deed.js'
import { type End, type EndStep, endBy } from './end.rules.js'
import {
  EndResidenceProcedureInput,
  ObtainOtherStatusInput,
  type ProcedureInput,
  RefuseResidenceProcedureInput,
  WithdrawResidenceProcedureInput,
} from './residence.inputs.js'

const finish = (context: RequestContext, name: string, step: EndStep, input: ProcedureInput, end: End) =>
  takeStep(context, name, input, ({ procedure, file, today }) => procedure.end(endBy(step, file, end, today)))

const WHEN_AND_WHY = { description: 'When, and why' }

@Resolver()
export class EndMutations {
  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The procedure ended before unlimited stay (beëindigen / terminer)',
  })
  endResidenceProcedure(
    @Arg('input', () => EndResidenceProcedureInput, WHEN_AND_WHY) input: EndResidenceProcedureInput,
    @Ctx() context: RequestContext,
  ) {
    return finish(context, 'endResidenceProcedure', 'END', input, input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The Immigration Office refused the procedure (weigering / refus)',
  })
  refuseResidenceProcedure(
    @Arg('input', () => RefuseResidenceProcedureInput, WHEN_AND_WHY) input: RefuseResidenceProcedureInput,
    @Ctx() context: RequestContext,
  ) {
    return finish(context, 'refuseResidenceProcedure', 'REFUSE', input, input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The person does not want to go on (stopzetting / abandon)',
  })
  withdrawResidenceProcedure(
    @Arg('input', () => WithdrawResidenceProcedureInput, WHEN_AND_WHY) input: WithdrawResidenceProcedureInput,
    @Ctx() context: RequestContext,
  ) {
    const reason = input.reason ?? 'PERSON_CHOSE_OTHERWISE'
    return finish(context, 'withdrawResidenceProcedure', 'WITHDRAW', input, { on: input.on, reason })
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The person obtained another right of residence (ander statuut / autre statut)',
  })
  obtainOtherStatus(
    @Arg('input', () => ObtainOtherStatusInput, { description: 'When, and which one' }) input: ObtainOtherStatusInput,
    @Ctx() context: RequestContext,
  ) {
    const end = { on: input.on, reason: 'OTHER_STATUS_OBTAINED', otherStatus: input.status } as const
    return finish(context, 'obtainOtherStatus', 'OBTAIN_OTHER_STATUS', input, end)
  }
}
