import { keyOf } from '@houvast/subgraph'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A member of staff as this subgraph knows them: by their key alone. */
@Directive('@key(fields: "id")')
@ObjectType('Worker', { description: 'A member of staff of a centre (medewerker / collaborateur)' })
export class Worker {
  static readonly prefix = 'worker'

  @Field(() => ID, { description: 'Opaque key, for machines' })
  id!: string
}

export const workerOf = (id: string): Worker => Object.assign(new Worker(), { id })

/** The key (UUID) of a member of staff that another subgraph refers to. */
export const keyOfWorker = ({ id }: Worker): string | null => keyOf(Worker.prefix, id)
