import { en as caseFiles } from '../../features/case-files/words/en.js'
import { en as costClaims } from '../../features/cost-claims/words/en.js'
import { en as referrals } from '../../features/referrals/words/en.js'
import { en as residence } from '../../features/residence-procedures/words/en.js'
import { en as stays } from '../../features/stays/words/en.js'
import { en as trainings } from '../../features/trainings/words/en.js'
import { en as workers } from '../../features/workers/words/en.js'

export const words = { caseFiles, costClaims, referrals, residence, stays, trainings, workers }
