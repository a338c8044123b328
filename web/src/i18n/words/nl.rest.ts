import { nl as caseFiles } from '../../features/case-files/words/nl.js'
import { nl as costClaims } from '../../features/cost-claims/words/nl.js'
import { nl as referrals } from '../../features/referrals/words/nl.js'
import { nl as residence } from '../../features/residence-procedures/words/nl.js'
import { nl as stays } from '../../features/stays/words/nl.js'
import { nl as trainings } from '../../features/trainings/words/nl.js'
import { nl as workers } from '../../features/workers/words/nl.js'
import type { Same } from '../same.js'
import type { words as english } from './en.rest.js'

export const words: Same<typeof english> = { caseFiles, costClaims, referrals, residence, stays, trainings, workers }
