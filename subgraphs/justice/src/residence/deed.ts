import {
  carryOut,
  caseFileSubject,
  keyOf,
  type RequestContext,
  refusal,
  toChange,
  todayOf,
  UserError,
} from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { Worker } from '../worker.js'
import type { ResidenceFile } from './file.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { conflict } from './refusals.js'
import type { OpenResidenceProcedureInput, ProcedureInput } from './residence.inputs.js'
import { fileToChange } from './residence.loaders.js'

@ObjectType({ description: 'The procedure as the step left it, or why the step was refused' })
export class ResidenceProcedurePayload {
  @Field(() => ResidenceProcedure, { nullable: true, description: 'The procedure; null if the step was refused' })
  residenceProcedure?: ResidenceProcedure | null

  @Field(() => [UserError], { description: 'Why the step was refused; empty if it was taken' })
  userErrors!: UserError[]
}

/** What a step works with: the locked procedure, all that the rules look at, and the day. */
export interface Step {
  readonly em: EntityManager
  readonly procedure: ResidenceProcedure
  readonly file: ResidenceFile
  readonly today: Temporal.PlainDate
}

/** Takes a step of a procedure that exists. */
export const takeStep = (
  context: RequestContext,
  name: string,
  input: ProcedureInput,
  step: (step: Step) => void,
): Promise<ResidenceProcedurePayload> =>
  carry(context, name, input, async em => {
    const procedure = await toChange(em, ResidenceProcedure, input.procedureId, input.expectedVersion)
    const file = await fileToChange(em, procedure)
    step({ em, procedure, file, today: todayOf(context.clock) })
    return procedure
  })

/** Carries out a deed on a procedure, old or new. */
export async function carry(
  context: RequestContext,
  name: string,
  input: OpenResidenceProcedureInput | ProcedureInput,
  work: (em: EntityManager) => Promise<ResidenceProcedure>,
): Promise<ResidenceProcedurePayload> {
  const { record, userErrors } = await carryOut(context, {
    name,
    input,
    record: ResidenceProcedure,
    subject: procedure => caseFileSubject(procedure.caseFileId),
    constraints: { residence_procedure_one_running: () => conflict('ALREADY_RUNNING') },
    work,
  })
  return { residenceProcedure: record, userErrors }
}

/** The key behind the public id of a Worker. @throws NOT_FOUND if it is no such id */
export function keyOfResponsible(id: string): string {
  const key = keyOf(Worker.prefix, id)
  if (!key) throw refusal('NOT_FOUND')
  return key
}
