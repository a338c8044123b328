import type { RequestContext } from '@houvast/subgraph'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ResidenceProcedurePayload, takeStep } from './deed.js'
import { checkFeedback, checkIdentityProof, checkStatement } from './fact.rules.js'
import { MagistrateFeedback } from './feedback.entity.js'
import { RecordIdentityProofInput, RecordMagistrateFeedbackInput, RecordStatementInput } from './residence.inputs.js'
import { Statement } from './statement.entity.js'

@Resolver()
export class FactMutations {
  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Record a statement or complaint, also a late one (verklaring of klacht / déclaration ou plainte)',
  })
  recordStatement(
    @Arg('input', () => RecordStatementInput, { description: 'When, and which of the two' })
    input: RecordStatementInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'recordStatement', input, ({ em, procedure, file, today }) => {
      checkStatement(input, file, today)
      em.create(Statement, { centre: procedure.centre, procedure, madeOn: input.madeOn, kind: input.kind })
    })
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Record what the magistrate answered (antwoord van de magistraat / réponse du magistrat)',
  })
  recordMagistrateFeedback(
    @Arg('input', () => RecordMagistrateFeedbackInput, { description: 'The answer' })
    input: RecordMagistrateFeedbackInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'recordMagistrateFeedback', input, ({ em, procedure, file, today }) => {
      checkFeedback(input, file, today)
      em.create(MagistrateFeedback, {
        centre: procedure.centre,
        procedure,
        receivedOn: input.receivedOn,
        considersVictim: input.considersVictim,
        fileIsRunning: input.fileIsRunning,
        cooperates: input.cooperates,
        noDangerToPublicOrder: input.noDangerToPublicOrder,
        requestsConviction: input.requestsConviction,
        ledToConviction: input.ledToConviction ?? false,
      })
    })
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Record that the person proved their identity (identiteitsbewijs / preuve d’identité)',
  })
  recordIdentityProof(
    @Arg('input', () => RecordIdentityProofInput, { description: 'When' }) input: RecordIdentityProofInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'recordIdentityProof', input, ({ procedure, file, today }) => {
      checkIdentityProof(input, file, today)
      procedure.identityProvenOn = input.provenOn
    })
  }
}
