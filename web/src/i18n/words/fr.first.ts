import { fr as chrome } from '../../chrome/words/fr.js'
import { fr as deadlines } from '../../features/deadlines/words/fr.js'
import { fr as today } from '../../features/today/words/fr.js'
import { fr as session } from '../../session/words/fr.js'
import { fr as ui } from '../../ui/words/fr.js'
import type { Same } from '../same.js'
import type { words as english } from './en.first.js'

export const words: Same<typeof english> = { ui, session, chrome, today, deadlines }
