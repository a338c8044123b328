import type { RequestContext } from '@houvast/subgraph'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ResidenceProcedurePayload, takeStep } from './deed.js'
import { ResidenceDocument } from './document.entity.js'
import { issue, type PaperStep, stateAfter } from './paper.rules.js'
import {
  ExtendAttestationInput,
  GrantUnlimitedInput,
  IssueACardInput,
  IssueAttestationInput,
  type PaperInput,
  RenewACardInput,
  StartReflectionInput,
} from './residence.inputs.js'

const handOver = (context: RequestContext, name: string, kind: PaperStep, input: PaperInput) =>
  takeStep(context, name, input, ({ em, procedure, file, today }) => {
    const document = issue(kind, file, input, today)
    em.create(ResidenceDocument, { centre: procedure.centre, procedure, ...document })
    procedure.state = stateAfter(kind)
  })

const PAPER = { description: 'What stands on the paper' }

@Resolver()
export class PaperMutations {
  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Annex 15 was issued: the reflection period starts (bedenktijd / délai de réflexion)',
  })
  startReflection(
    @Arg('input', () => StartReflectionInput, PAPER) input: StartReflectionInput,
    @Ctx() context: RequestContext,
  ) {
    return handOver(context, 'startReflection', 'START_REFLECTION', input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description:
      'The attestation of registration was issued (attest van immatriculatie / attestation d’immatriculation)',
  })
  issueAttestation(
    @Arg('input', () => IssueAttestationInput, PAPER) input: IssueAttestationInput,
    @Ctx() context: RequestContext,
  ) {
    return handOver(context, 'issueAttestation', 'ISSUE_ATTESTATION', input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The attestation was extended, once at most (verlenging / prolongation)',
  })
  extendAttestation(
    @Arg('input', () => ExtendAttestationInput, PAPER) input: ExtendAttestationInput,
    @Ctx() context: RequestContext,
  ) {
    return handOver(context, 'extendAttestation', 'EXTEND_ATTESTATION', input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The A card was issued (A-kaart / carte A)',
  })
  issueACard(@Arg('input', () => IssueACardInput, PAPER) input: IssueACardInput, @Ctx() context: RequestContext) {
    return handOver(context, 'issueACard', 'ISSUE_A_CARD', input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'The A card was renewed (verlenging A-kaart / renouvellement carte A)',
  })
  renewACard(@Arg('input', () => RenewACardInput, PAPER) input: RenewACardInput, @Ctx() context: RequestContext) {
    return handOver(context, 'renewACard', 'RENEW_A_CARD', input)
  }

  @Mutation(() => ResidenceProcedurePayload, {
    nullable: true,
    description: 'Unlimited stay was granted, on a B card (onbeperkt verblijf / séjour illimité)',
  })
  grantUnlimited(
    @Arg('input', () => GrantUnlimitedInput, PAPER) input: GrantUnlimitedInput,
    @Ctx() context: RequestContext,
  ) {
    return handOver(context, 'grantUnlimited', 'GRANT_UNLIMITED', input)
  }
}
