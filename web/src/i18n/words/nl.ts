import { nl as chrome } from '../../chrome/words/nl.js'
import { nl as caseFiles } from '../../features/case-files/words/nl.js'
import { nl as costClaims } from '../../features/cost-claims/words/nl.js'
import { nl as deadlines } from '../../features/deadlines/words/nl.js'
import { nl as referrals } from '../../features/referrals/words/nl.js'
import { nl as residence } from '../../features/residence-procedures/words/nl.js'
import { nl as stays } from '../../features/stays/words/nl.js'
import { nl as today } from '../../features/today/words/nl.js'
import { nl as trainings } from '../../features/trainings/words/nl.js'
import { nl as workers } from '../../features/workers/words/nl.js'
import { nl as session } from '../../session/words/nl.js'
import { nl as ui } from '../../ui/words/nl.js'
import type { Words } from './en.js'

export const words: Words = {
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
