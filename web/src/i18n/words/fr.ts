import type { Words } from './en.js'
import { words as first } from './fr.first.js'
import { words as rest } from './fr.rest.js'

export const words: Words = { ...first, ...rest }
