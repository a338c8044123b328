import { ORIGINS, type Origin } from './origins.js'
import type { Chance } from './random.js'

export type Exploitation =
  | 'LABOUR_OR_SERVICES'
  | 'SEXUAL'
  | 'FORCED_CRIME'
  | 'BEGGING'
  | 'SMUGGLING_AGGRAVATED'
  | 'UNKNOWN'

/** Somebody of the story, before there is a file. */
export interface Somebody {
  readonly origin: Origin
  readonly exploitation: Exploitation
  readonly sex: 'FEMALE' | 'MALE'
  readonly age: number
  readonly givenName: string
  readonly familyName: string
}

const EXPLOITATION = {
  LABOUR_OR_SERVICES: 52,
  SEXUAL: 36,
  FORCED_CRIME: 4,
  BEGGING: 2,
  SMUGGLING_AGGRAVATED: 4,
  UNKNOWN: 2,
} as const
/** Labour exploitation is found mostly among men, sexual exploitation mostly among women. */
const SHARE_OF_WOMEN: Readonly<Record<Exploitation, number>> = {
  LABOUR_OR_SERVICES: 0.28,
  SEXUAL: 0.94,
  FORCED_CRIME: 0.3,
  BEGGING: 0.5,
  SMUGGLING_AGGRAVATED: 0.3,
  UNKNOWN: 0.5,
}

const originOf = (chance: Chance): Origin => {
  const country = chance.weighted(Object.fromEntries(ORIGINS.map(origin => [origin.country, origin.weight])))
  return ORIGINS.find(origin => origin.country === country) as Origin
}

export const nameFor = (chance: Chance, origin: Origin, sex: 'FEMALE' | 'MALE') =>
  chance.pick(sex === 'FEMALE' ? origin.women : origin.men)

/** Names are invented and carry the word DEMO. */
export const familyNameFor = (chance: Chance, origin: Origin) => `DEMO-${chance.pick(origin.families)}`

export function somebody(chance: Chance): Somebody {
  const origin = originOf(chance)
  const exploitation = chance.weighted(EXPLOITATION)
  const sex = chance.happens(SHARE_OF_WOMEN[exploitation]) ? 'FEMALE' : 'MALE'
  const age = chance.happens(0.05)
    ? chance.between(15, 17)
    : chance.between(18, 29) + Math.floor(chance.next() ** 2 * 26)
  return {
    origin,
    exploitation,
    sex,
    age,
    givenName: nameFor(chance, origin, sex),
    familyName: familyNameFor(chance, origin),
  }
}

export const ageBandOf = (age: number) =>
  age < 12
    ? 'AGE_0_11'
    : age < 18
      ? 'AGE_12_17'
      : age < 25
        ? 'AGE_18_24'
        : age < 35
          ? 'AGE_25_34'
          : age < 45
            ? 'AGE_35_44'
            : age < 55
              ? 'AGE_45_54'
              : 'AGE_55_PLUS'
