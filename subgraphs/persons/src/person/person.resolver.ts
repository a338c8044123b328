import { carryOut, caseFileSubject, type RequestContext, toChange, todayOf, UserError } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { mustHaveTask } from '../case-file/task.js'
import { CorrectIdentityInput } from './identity.inputs.js'
import { identityOf } from './identity.rules.js'
import { Person } from './person.entity.js'
import { fullName, type Names, PersonName } from './person-name.entity.js'

@ObjectType({ description: 'The person after the correction, or why nothing was done' })
export class PersonPayload {
  @Field(() => Person, { nullable: true, description: 'The person as recorded now; null when it was refused' })
  person?: Person | null

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done' })
  userErrors!: UserError[]
}

async function namesOf({ loaders }: RequestContext, person: Person): Promise<Names | null> {
  const [name] = await loaders.allBy(PersonName, 'person', person.id)
  return name?.names() ?? null
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What people say to them (roepnaam / nom usuel)' })
  async callName(@Root() person: Person, @Ctx() context: RequestContext): Promise<string | null> {
    const names = await namesOf(context, person)
    return names?.callName ?? names?.givenName ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Given name and family name (naam / nom)' })
  async fullName(@Root() person: Person, @Ctx() context: RequestContext): Promise<string | null> {
    const names = await namesOf(context, person)
    return names && fullName(names)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Given name (voornaam / prénom)' })
  async givenName(@Root() person: Person, @Ctx() context: RequestContext): Promise<string | null> {
    return (await namesOf(context, person))?.givenName ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Family name (familienaam / nom de famille)' })
  async familyName(@Root() person: Person, @Ctx() context: RequestContext): Promise<string | null> {
    return (await namesOf(context, person))?.familyName ?? null
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Other names (schuilnamen / alias)' })
  async aliases(@Root() person: Person, @Ctx() context: RequestContext): Promise<readonly string[] | null> {
    return (await namesOf(context, person))?.aliases ?? null
  }

  @Mutation(() => PersonPayload, {
    nullable: true,
    description: 'Record who somebody really is. Needs an open strand on the case file, or leading the team.',
  })
  async correctIdentity(
    @Arg('input', () => CorrectIdentityInput, { description: 'Who it is' }) input: CorrectIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    const deed = {
      name: 'correctIdentity',
      input,
      record: Person,
      subject: (person: Person) => caseFileSubject(person.caseFile.id),
      work: (em: EntityManager) => correct(em, context, input),
    }
    const { record, userErrors } = await carryOut(context, deed)
    return { person: record, userErrors }
  }
}

async function correct(em: EntityManager, context: RequestContext, input: CorrectIdentityInput): Promise<Person> {
  const person = await toChange(em, Person, input.personId, input.expectedVersion)
  await mustHaveTask(em, context.viewer, person.caseFile.id)
  const { names, ...particulars } = identityOf(input, todayOf(context.clock))
  const name = await em.findOneOrFail(PersonName, { person: { id: person.id } })
  name.rename(names)
  return person.describe(particulars)
}
