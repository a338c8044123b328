import type { Centre } from '@houvast/schema'
import { OptionalProps, PrimaryKeyProp } from '@mikro-orm/core'
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantType } from './columns.js'
import { keyOf, newId, publicId } from './id.js'
import { CentreName } from './values.js'

/**
 * A row of one centre. `centre` is part of the key, so that no foreign key and no unique constraint can ever reach over to
 * another centre, nor tell by an error that something exists there.
 */
@ObjectType()
export abstract class CentreRow {
  declare [PrimaryKeyProp]?: ['centre', 'id']
  declare [OptionalProps]?: 'id' | 'version' | 'changedAt' | 'publicId' | 'shownCentre' | 'shownVersion'

  @PrimaryKey({ type: 'text' })
  centre!: Centre

  @PrimaryKey({ type: 'uuid' })
  id: string = newId()

  /** Counts the changes; a change that expected another version is refused. */
  @Property({ type: 'integer', version: true })
  version: number = 1

  @Property({ type: InstantType })
  changedAt: Temporal.Instant = Temporal.Now.instant()

  @Field(() => ID, { name: 'id', description: 'Opaque key, for machines' })
  get publicId(): string {
    return publicId((this.constructor as unknown as { prefix: string }).prefix, this.id)
  }
}

/** A row that people change: its centre and version are part of the contract. */
@ObjectType()
export abstract class CentreRecord extends CentreRow {
  @Field(() => CentreName, { name: 'centre', description: 'The centre it belongs to' })
  get shownCentre(): Centre {
    return this.centre
  }

  @Field(() => Int, { name: 'version', description: 'Give this as `expectedVersion` when changing it' })
  get shownVersion(): number {
    return this.version
  }
}

/**
 * A value that was reckoned from rows of one centre, e.g. a deadline. The guard shows it to that centre alone, as it does with
 * the rows themselves.
 */
export abstract class CentreValue {
  centre!: Centre
}

/** A class whose instances stand in a table and have a public id, e.g. `static readonly prefix = 'case'`. */
export interface RecordClass<T extends CentreRow> {
  new (...args: never[]): T
  readonly prefix: string
}

/** The key behind a public id of this class, or null if it is not one. */
export const keyOfRecord = (type: { readonly prefix: string }, id: string): string | null => keyOf(type.prefix, id)
