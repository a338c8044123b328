import { tellStory } from '../../../gateway/local/demo/story/story.js'

/** What the installation's demo data tells: the same day gives the same story. */
export const story = tellStory(Temporal.Now.plainDateISO('Europe/Brussels'))

type CaseFile = (typeof story.persons.caseFiles)[number]
type Kind = 'case' | 'referral' | 'training' | 'claim'

/** The public form of a key of the story. */
export const publicId = (kind: Kind, key: string) => `${kind}_${key.replaceAll('-', '')}`
export const pathOf = ({ id }: { id: string }) => `/case-files/${publicId('case', id)}`

const by = <Row extends { caseFileId: string | null }>(rows: readonly Row[]) => Map.groupBy(rows, row => row.caseFileId)
const procedures = by(story.justice.procedures)
const stays = by(story.housing.stays)
const claims = by(story.activities.claims.map(claim => ({ ...claim, caseFileId: claim.caseFileId ?? null })))

export const procedureOf = ({ id }: CaseFile) => procedures.get(id)?.[0]
export const stayOf = ({ id }: CaseFile) => stays.get(id)?.find(({ state }) => state === 'ACTIVE')
export const claimsOf = ({ id }: CaseFile) => claims.get(id) ?? []
export const clientOf = ({ household }: CaseFile) => {
  const client = household.find(({ relation }) => relation === 'CLIENT')
  if (!client) throw new Error('The story tells of a file without a client')
  return client.person
}
export const workerOf = ({ strands }: CaseFile, kind: CaseFile['strands'][number]['kind']) => {
  const key = strands.find(strand => strand.kind === kind)?.workerId
  const worker = story.persons.workers.find(({ id }) => id === key)
  if (!worker) throw new Error('The story tells of a strand without a worker')
  return worker
}

/** The newest open file of PAG-ASA of which this is true. @throws when the story tells of none */
export function findCaseFile(isWanted: (file: CaseFile) => boolean): CaseFile {
  const found = story.persons.caseFiles.findLast(
    file => file.centre === 'PAGASA' && file.status === 'OPEN' && isWanted(file),
  )
  if (!found) throw new Error('The story tells of no such case file')
  return found
}

/** Given names of everybody who is guided; the shortest are also words and months. Family names carry the word DEMO. */
const names = new Set(
  story.persons.caseFiles.flatMap(({ household }) => household.flatMap(({ person }) => person.givenName)),
)

const anyName = [...names]
  .filter(({ length }) => length > 3)
  .map(RegExp.escape)
  .join('|')

/** Finds the name of somebody who is guided, in a text. */
export const PERSON_NAME = new RegExp(`\\bDEMO-\\p{L}|(?<!\\p{L})(${anyName})(?!\\p{L})`, 'u')

/** The same in an address, where short names also turn up by chance inside the random letters of a token. */
export const PERSON_NAME_IN_ADDRESS = new RegExp(`\\bDEMO-\\p{L}|(?<![\\p{L}\\d_-])(${anyName})(?![\\p{L}\\d_-])`, 'u')
