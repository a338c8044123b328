import { en as chrome } from '../../chrome/words/en.js'
import { en as deadlines } from '../../features/deadlines/words/en.js'
import { en as today } from '../../features/today/words/en.js'
import { en as session } from '../../session/words/en.js'
import { en as ui } from '../../ui/words/en.js'

export const words = { ui, session, chrome, today, deadlines }
