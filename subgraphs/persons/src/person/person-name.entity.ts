import { CentreRow, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { decode, encode } from '../sealed.js'
import { Person } from './person.entity.js'

/** How somebody is called. */
export interface Names {
  /** What people say to them; the given name if they did not choose another. */
  readonly callName: string | null
  readonly givenName: string
  readonly familyName: string
  readonly aliases: readonly string[]
}

export const fullName = ({ givenName, familyName }: Names): string => `${givenName} ${familyName}`

/** The names of one person, sealed: no query looks into them. */
@Entity({ tableName: 'person_name', ...walled })
@Unique({ name: 'person_name_once', properties: ['person'] })
export class PersonName extends CentreRow {
  static readonly prefix = 'name'

  @ManyToOne({ ...within(() => Person, 'person_id') })
  person!: Ref<Person>

  @Property({ type: 'blob' })
  sealed!: Uint8Array

  rename(names: Names): this {
    this.sealed = encode(this.centre, names)
    return this
  }

  names(): Names {
    return decode<Names>(this.centre, this.sealed)
  }
}
