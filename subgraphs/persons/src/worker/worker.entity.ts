import type { Role } from '@houvast/schema'
import { CentreName, CentreRow, connectionOf, RoleName, walled } from '@houvast/subgraph'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ObjectType } from 'type-graphql'

/** A member of staff. Its key is the `sub` of the person's sign-in. */
@Entity({ tableName: 'worker', ...walled })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A member of staff of a centre (medewerker / collaborateur)' })
export class Worker extends CentreRow {
  static readonly prefix = 'worker'

  @Field(() => CentreName, { name: 'centre', description: 'The centre where the person works' })
  get shownCentre() {
    return this.centre
  }

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How colleagues know the person' })
  displayName!: string

  @Property({ type: 'text[]' })
  @Field(() => [RoleName], { description: 'What work the person does' })
  roles!: Role[]

  @Property({ type: 'boolean', default: true })
  @Field(() => Boolean, { description: 'Whether the person works here now' })
  isActive: boolean = true
}

export const WorkerConnection = connectionOf(Worker, 'WorkerConnection', 'A page of members of staff, by name')
