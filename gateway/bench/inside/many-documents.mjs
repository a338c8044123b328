const CHUNKS = [
  'code mode',
  'status openedOn',
  'languages',
  'exploitationForm isMine',
  'strands { kind isOpen }',
  'residenceProcedure { state openedOn }',
  'residenceProcedure { id isMinor currentDocument { kind endsOn } }',
  'nextDeadline { kind dueOn }',
  'nextDeadline { daysLeft alert isHard }',
  'currentStay { state from plannedUntil }',
  'currentStay { id nights room { label floor } }',
  'costClaims { month sessions state }',
  'costClaims { id amount { amountCents currency } }',
]
const CHUNKS_PER_DOCUMENT = 3

/** The text of one of any number of different documents, each a page of case files with a few fields of several subgraphs. */
export function documentAt(number, name = 'Storm') {
  const chunks = Array.from({ length: CHUNKS_PER_DOCUMENT }, (_, index) => chunkAt(number, index))
  return `query ${name}${number}($first: Int!) {
  caseFiles(first: $first) { nodes { id ${[...new Set(chunks)].join(' ')} } }
}`
}

const chunkAt = (number, index) => CHUNKS[Math.floor(number / CHUNKS.length ** index) % CHUNKS.length]
