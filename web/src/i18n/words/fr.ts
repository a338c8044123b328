import { fr as chrome } from '../../chrome/words/fr.js'
import { fr as caseFiles } from '../../features/case-files/words/fr.js'
import { fr as costClaims } from '../../features/cost-claims/words/fr.js'
import { fr as deadlines } from '../../features/deadlines/words/fr.js'
import { fr as referrals } from '../../features/referrals/words/fr.js'
import { fr as residence } from '../../features/residence-procedures/words/fr.js'
import { fr as stays } from '../../features/stays/words/fr.js'
import { fr as today } from '../../features/today/words/fr.js'
import { fr as trainings } from '../../features/trainings/words/fr.js'
import { fr as workers } from '../../features/workers/words/fr.js'
import { fr as session } from '../../session/words/fr.js'
import { fr as ui } from '../../ui/words/fr.js'
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
