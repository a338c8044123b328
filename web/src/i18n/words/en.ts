import type { Same } from '../same.js'
import { words as first } from './en.first.js'
import { words as rest } from './en.rest.js'

/** All words of the client; the others say the same in their language. */
export const words = { ...first, ...rest }

export type English = typeof words
export type Words = Same<English>
export type Feature = keyof English
