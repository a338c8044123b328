import type { Words } from './en.js'
import { words as first } from './nl.first.js'
import { words as rest } from './nl.rest.js'

export const words: Words = { ...first, ...rest }
