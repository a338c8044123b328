import { fr as caseFiles } from '../../features/case-files/words/fr.js'
import { fr as costClaims } from '../../features/cost-claims/words/fr.js'
import { fr as referrals } from '../../features/referrals/words/fr.js'
import { fr as residence } from '../../features/residence-procedures/words/fr.js'
import { fr as stays } from '../../features/stays/words/fr.js'
import { fr as trainings } from '../../features/trainings/words/fr.js'
import { fr as workers } from '../../features/workers/words/fr.js'
import type { Same } from '../same.js'
import type { words as english } from './en.rest.js'

export const words: Same<typeof english> = { caseFiles, costClaims, referrals, residence, stays, trainings, workers }
