import { en as chrome } from '../../chrome/words/en.js'
import { en as caseFiles } from '../../features/case-files/words/en.js'
import { en as costClaims } from '../../features/cost-claims/words/en.js'
import { en as deadlines } from '../../features/deadlines/words/en.js'
import { en as referrals } from '../../features/referrals/words/en.js'
import { en as residence } from '../../features/residence-procedures/words/en.js'
import { en as stays } from '../../features/stays/words/en.js'
import { en as today } from '../../features/today/words/en.js'
import { en as trainings } from '../../features/trainings/words/en.js'
import { en as workers } from '../../features/workers/words/en.js'
import { en as session } from '../../session/words/en.js'
import { en as ui } from '../../ui/words/en.js'
import type { Same } from '../same.js'

export const words = {
  ui,
  session,
  chrome,
  today,
  referrals,
  caseFiles,
  residence,
  stays,
  deadlines,
  trainings,
  costClaims,
  workers,
}

export type English = typeof words
export type Words = Same<English>
export type Feature = keyof English
