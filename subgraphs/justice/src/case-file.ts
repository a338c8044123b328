import { keyOf } from '@houvast/subgraph'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A case file as this subgraph knows it: by its key alone. */
@Directive('@key(fields: "id")')
@ObjectType('CaseFile', { description: 'The file of a guidance (begeleidingsdossier / dossier d’accompagnement)' })
export class CaseFile {
  static readonly prefix = 'case'

  @Field(() => ID, { description: 'Opaque key, for machines' })
  id!: string
}

export const caseFileOf = (id: string): CaseFile => Object.assign(new CaseFile(), { id })

/** The key (UUID) of a case file that another subgraph refers to. */
export const keyOfCaseFile = ({ id }: CaseFile): string | null => keyOf(CaseFile.prefix, id)
