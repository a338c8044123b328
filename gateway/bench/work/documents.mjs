/**
 * The documents that the load asks: each a page of case files with fields of all four subgraphs, each different in fields,
 * aliases and form, all of about the same weight. One selection of each subgraph is chosen per document: 16 documents.
 */
const SELECTIONS = {
  persons: ['id code mode status openedOn languages', 'id code status exploitationForm isMine strands { kind isOpen }'],
  justice: [
    'residenceProcedure { state openedOn isMinor } nextDeadline { kind dueOn daysLeft }',
    'procedure: residenceProcedure { id currentDocument { kind endsOn } } nextDeadline { dueOn alert isHard }',
  ],
  housing: [
    'currentStay { state from plannedUntil nights room { label floor } }',
    'stay: currentStay { id from plannedUntil alert occupants { kind bornHere } }',
  ],
  activities: [
    'costClaims { month sessions state amount { amountCents currency } }',
    'claims: costClaims { id sessions unitPrice { amountCents } state }',
  ],
}

const VARIABLES = '($first: Int!, $after: String, $filter: CaseFileFilter)'
const ARGUMENTS = '(first: $first, after: $after, filter: $filter)'

function documentOf(number) {
  const name = `CaseFiles${String(number).padStart(2, '0')}`
  const bit = position => (number >> position) & 1
  const selections = Object.fromEntries(
    Object.entries(SELECTIONS).map(([subgraph, choices], position) => [subgraph, choices[bit(position)]]),
  )
  return {
    name,
    selections,
    text: number % 3 === 0 ? textWithFragments(name, selections) : textInline(name, selections),
  }
}

const textInline = (name, selections) => textOf(name, Object.values(selections).join('\n      '))

const textWithFragments = (name, { persons, justice, ...others }) =>
  `${textOf(name, `${persons}\n      ...Legal\n      ...Care`)}
fragment Legal on CaseFile { ${justice} }
fragment Care on CaseFile { ${Object.values(others).join(' ')} }`

const textOf = (name, fields) => `query ${name}${VARIABLES} {
  caseFiles${ARGUMENTS} {
    pageInfo { hasNextPage endCursor }
    nodes {
      ${fields}
    }
  }
}`

/** Every document as `{ name, text, selections }`, `selections` being the part of each subgraph. */
export const DOCUMENTS = Array.from({ length: 16 }, (_, number) => documentOf(number))
