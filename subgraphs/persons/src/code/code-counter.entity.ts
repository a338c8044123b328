import { CentreRow, walled } from '@houvast/subgraph'
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy'

/** How many codes of a kind a centre has given out in a year. */
@Entity({ tableName: 'code_counter', ...walled })
@Unique({ name: 'code_counter_one_per_kind_and_year', properties: ['centre', 'kind', 'year'] })
@Check({ name: 'code_counter_kind_known', expression: "kind in ('A', 'D')" })
export class CodeCounter extends CentreRow {
  static readonly prefix = 'counter'

  @Property({ type: 'text' })
  kind!: CodeKind

  @Property({ type: 'integer' })
  year!: number

  @Property({ type: 'integer' })
  last!: number
}

/** A for a referral (aanmelding), D for a case file (dossier). */
export type CodeKind = 'A' | 'D'
