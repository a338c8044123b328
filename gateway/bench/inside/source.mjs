import { caseFileAt } from '../canned/case-file.mjs'

const FILE = caseFileAt('PAGASA', 2)
const PAGE = { caseFiles: { __typename: 'CaseFileConnection', nodes: [FILE] } }
const ANSWERS = { page: JSON.stringify({ data: PAGE }), entities: JSON.stringify({ data: { _entities: [FILE] } }) }

/** A subgraph inside the process that answers one case file with all its fields, whatever is asked of it. */
export const source = {
  process: () => Promise.reject(new Error('Only our own executor is measured here')),
  send: async ({ text }) => {
    const answer = text.includes('_entities') ? ANSWERS.entities : ANSWERS.page
    return { bytes: answer.length, read: () => JSON.parse(answer), letGo() {} }
  },
}
