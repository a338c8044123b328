import { CentreValue, type ValueOf, vocabulary } from '@houvast/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { CaseFile } from '../case-file/case-file.entity.js'

export const MatchKind = vocabulary('MatchKind', 'What of a case file the search text was found in', {
  CODE: 'Its code',
  NAME: 'A name of somebody in the household',
  ALIAS: 'An alias of somebody in the household, perhaps together with a name',
})
export type MatchKind = ValueOf<typeof MatchKind>

@ObjectType({ description: 'A case file that the search found' })
export class CaseFileMatch extends CentreValue {
  @Field(() => CaseFile, { description: 'The case file' })
  caseFile!: CaseFile

  @Field(() => MatchKind, { description: 'Why it was found; the name itself is not told' })
  matchedOn!: MatchKind
}

/** A case file that fits, before it is loaded. */
export interface Found {
  /** Its key. */
  readonly caseFile: string
  /** Its code; of equal fits the newest code comes first. */
  readonly code: string
  readonly matchedOn: MatchKind
  /** The smaller, the better it fits. */
  readonly distance: number
}
