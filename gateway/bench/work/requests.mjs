import { CENTRES } from './centres.mjs'
import { writeCursor } from './cursor.mjs'
import { DOCUMENTS } from './documents.mjs'
import { randomFrom, shuffled } from './random.mjs'

const FILTERS = [
  { status: ['OPEN'] },
  { status: ['OPEN', 'FOLLOW_UP'] },
  { mode: 'RESIDENTIAL' },
  { mode: 'AMBULATORY', mine: false },
  {},
]
const ROUNDS_OF_USERS = 4

// Larger pages in fewer variants, so that the canned answers of all contenders fit in memory.
const variantsOf = size =>
  size <= 50 ? { documents: 16, pages: 10 } : size <= 500 ? { documents: 8, pages: 3 } : { documents: 4, pages: 1 }

/** Every distinct question of one size: documents x centres x pages, each page with variables of its own. */
export function questionsOf(size) {
  const { documents, pages } = variantsOf(size)
  return DOCUMENTS.slice(0, documents).flatMap(document =>
    CENTRES.flatMap(centre => Array.from({ length: pages }, (_, page) => questionOf(document, centre, page, size))),
  )
}

const questionOf = (document, centre, page, size) => ({
  document,
  centre,
  variables: { first: 20, after: writeCursor(centre, page, size), filter: FILTERS[page % FILTERS.length] },
})

/**
 * The requests of one size in the order in which they are sent: each question several times by different users of its
 * centre, shuffled, so that neighbours differ in user, centre, variables and document.
 */
export function requestsOf(size, users, seed) {
  const random = randomFrom(seed)
  const byCentre = Object.groupBy(users, user => user.centre)
  const withUser = question => {
    const colleagues = byCentre[question.centre]
    return { question, user: colleagues[Math.floor(random() * colleagues.length)] }
  }
  return Array.from({ length: ROUNDS_OF_USERS }, () => shuffled(questionsOf(size).map(withUser), random)).flat()
}
