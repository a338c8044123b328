import type { Centre } from '@houvast/schema'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { type AccessTable, type Condition, to } from '../access/rule.js'
import { caseFileSubject } from '../audit/subject.js'
import type { Capability } from '../capability.js'
import type { MigrationStep } from '../database/migration.js'
import { SubgraphMigration } from '../database/migration.js'
import { Refusal, refusal } from '../errors.js'
import { newId } from '../model/id.js'
import { onceKey, seenVersion } from '../model/inputs.js'
import { CentreRecord } from '../model/record.js'
import { within } from '../model/relation.js'
import { UserError } from '../model/values.js'
import { joint, walled } from '../model/wall.js'
import type { RequestContext, Spaces } from '../request/context.js'
import { carryOut } from '../request/deed.js'
import { toChange } from '../request/records.js'

/** The smallest capability there is, to try the kit on: books of notes about a case, and notices for all centres. */
@Entity({ tableName: 'book', ...walled })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A book' })
export class Book extends CentreRecord {
  static readonly prefix = 'book'

  @Property({ type: 'uuid' })
  caseFileId: string = newId()

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Title' })
  title!: string

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'For the owner' })
  secret!: string

  @Property({ type: 'text' })
  owner!: string
}

@Entity({ tableName: 'note', ...walled })
@ObjectType({ description: 'A note in a book' })
export class Note extends CentreRecord {
  static readonly prefix = 'note'

  @ManyToOne({ ...within(() => Book, 'book_id') })
  book!: Ref<Book>

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Text' })
  text!: string
}

@Entity({ tableName: 'notice', ...joint })
@ObjectType({ description: 'A notice that all centres read' })
export class Notice extends CentreRecord {
  static readonly prefix = 'notice'

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Text' })
  text!: string
}

@InputType({ description: 'A new title' })
class RetitleInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Book' })
  bookId!: string

  @seenVersion
  expectedVersion!: number

  @Field(() => String, { description: 'Title' })
  title!: string
}

@ObjectType({ description: 'The book as it now is' })
class RetitlePayload {
  @Field(() => Book, { nullable: true, description: 'Book' })
  book?: Book | null

  @Field(() => [UserError], { description: 'Why not' })
  userErrors!: UserError[]
}

@Resolver()
class BookResolver {
  @Query(() => Book, { nullable: true, description: 'One book' })
  async book(@Arg('id', () => ID, { description: 'Id' }) id: string, @Ctx() { loaders }: RequestContext) {
    const book = await loaders.byPublicId(Book, id)
    if (!book) throw refusal('NOT_FOUND')
    return book
  }

  @Query(() => [Book], { nullable: true, description: 'All books' })
  async books(@Ctx() context: RequestContext) {
    return (await context.reading()).find(Book, {}, { orderBy: { id: 'asc' } })
  }

  @Query(() => [Notice], { nullable: true, description: 'All notices' })
  async notices(@Ctx() context: RequestContext) {
    return (await context.reading()).find(Notice, {}, { orderBy: { id: 'asc' } })
  }

  @Query(() => String, { nullable: true, description: 'Fails as a bug would' })
  broken(): string {
    throw new Error('select secret from somewhere')
  }

  @Mutation(() => RetitlePayload, { nullable: true, description: 'Gives a book another title' })
  async retitle(
    @Arg('input', () => RetitleInput, { description: 'What' }) input: RetitleInput,
    @Ctx() context: RequestContext,
  ) {
    const { record, userErrors } = await carryOut(context, {
      name: 'retitle',
      input,
      record: Book,
      subject: book => caseFileSubject(book.caseFileId),
      constraints: {
        book_title_once: () => new Refusal('CONFLICT', 'TITLE_TAKEN', 'Choose another title.', ['title']),
      },
      work: async em => {
        const book = await toChange(em, Book, input.bookId, input.expectedVersion)
        if (input.title === '') throw new Refusal('BAD_USER_INPUT', 'TITLE_EMPTY', 'Give the book a title.', ['title'])
        book.title = input.title
        return book
      },
    })
    return { book: record, userErrors }
  }
}

const isOwner: Condition<Book> = {
  name: 'isOwner',
  askWhom: ['TEAM_LEAD'],
  holds: ({ context, source }) => source.owner === context.viewer.id,
}
const all = to('case:read')

export const notebookAccess: AccessTable = {
  Query: { book: all, books: all, notices: all, broken: all },
  Mutation: { retitle: to('case:write') },
  Book: { id: all, centre: all, version: all, title: all, secret: to('identity:read').when(isOwner) },
  Notice: { id: all, centre: all, version: all, text: all },
  RetitlePayload: { book: all, userErrors: all },
}

export const notebook: Capability = {
  entities: [Book, Note, Notice],
  resolvers: [BookResolver],
  references: { Book: ({ loaders }, id) => loaders.byPublicId(Book, id) },
  access: notebookAccess,
  subjects: { Book: (book: Book) => caseFileSubject(book.caseFileId) },
}

const OWN = 'centre = (select sec.my_centre())'
const EITHER = "(select sec.my_centre()) in (centre, 'JOINT')"
const COMMON =
  'centre text not null, id uuid not null, version int not null default 1, changed_at timestamptz(3) not null'
const wall = (table: string) => `
  alter table notebook.${table} enable row level security; alter table notebook.${table} force row level security;
  create policy wall on notebook.${table} as restrictive using (${OWN}) with check (${OWN});
  create policy work on notebook.${table} using (true) with check (true);`

class CreateBooks extends SubgraphMigration {
  up() {
    this.addSql(`
      create table notebook.book (${COMMON}, case_file_id uuid not null, title text not null, secret text not null, owner text not null,
        primary key (centre, id), constraint book_title_once unique (centre, title));
      create table notebook.note (${COMMON}, book_id uuid not null, text text not null, primary key (centre, id),
        foreign key (centre, book_id) references notebook.book (centre, id));
      create table notebook.notice (${COMMON}, text text not null, primary key (centre, id));
      ${wall('book')} ${wall('note')}
      alter table notebook.notice enable row level security; alter table notebook.notice force row level security;
      create policy read on notebook.notice for select using (true);
      create policy wall_insert on notebook.notice as restrictive for insert with check (${OWN});
      create policy wall_update on notebook.notice as restrictive for update using (${EITHER}) with check (${EITHER});
      create policy wall_delete on notebook.notice as restrictive for delete using (false);
      create policy work on notebook.notice using (true) with check (true);`)
    this.grantToCentres('book', 'note')
    this.grantJointly('notice', ['text', 'version', 'changed_at'])
  }
}

export const notebookSteps: readonly MigrationStep[] = [{ name: '1-create-books', class: CreateBooks }]

/** A book of this centre. */
export async function aBook(
  spaces: Spaces,
  centre: Centre = 'PAGASA',
  given: Partial<Pick<Book, 'title' | 'secret' | 'owner'>> = {},
): Promise<Book> {
  const em = spaces[centre].em.fork()
  const id = newId()
  const book = em.create(Book, {
    id,
    centre,
    caseFileId: newId(),
    title: `DEMO ${id}`,
    secret: 'DEMO secret',
    owner: 'nobody',
    ...given,
  })
  await em.flush()
  return book
}
