import { findCaseFile, pathOf, procedureOf, publicId, stayOf, story } from './story.js'

const waiting = story.persons.referrals.findLast(
  ({ centre, state }) => centre === 'PAGASA' && (state === 'RECEIVED' || state === 'SCREENING'),
)
const training = story.activities.trainings.at(-1)
const claim = story.activities.claims.find(({ centre }) => centre === 'PAGASA')

const caseFile = findCaseFile(file => stayOf(file) !== undefined && procedureOf(file) !== undefined)

/** Every page of the client, by what it is about. */
export const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['Today', '/'],
  ['the referrals', '/referrals'],
  ['a new referral', '/referrals/new'],
  ['a referral', `/referrals/${publicId('referral', waiting?.id ?? '')}`],
  ['the case files', '/case-files'],
  ['a case file', pathOf(caseFile)],
  ['the house', '/house'],
  ['the figures of the house', '/house/figures'],
  ['the deadlines', '/deadlines'],
  ['the trainings', '/vona'],
  ['a training', `/vona/trainings/${publicId('training', training?.id ?? '')}`],
  ['the cost claims', '/vona/cost-claims'],
  ['a cost claim', `/vona/cost-claims/${publicId('claim', claim?.id ?? '')}`],
]
