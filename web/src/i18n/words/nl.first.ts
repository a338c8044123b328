import { nl as chrome } from '../../chrome/words/nl.js'
import { nl as deadlines } from '../../features/deadlines/words/nl.js'
import { nl as today } from '../../features/today/words/nl.js'
import { nl as session } from '../../session/words/nl.js'
import { nl as ui } from '../../ui/words/nl.js'
import type { Same } from '../same.js'
import type { words as english } from './en.first.js'

export const words: Same<typeof english> = { ui, session, chrome, today, deadlines }
