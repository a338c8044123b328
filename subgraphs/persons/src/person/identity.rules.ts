import { distinct, notInFuture, optionalText, requiredText } from '@houvast/subgraph'
import { countryCodes } from '../iso-codes.rules.js'
import type { IdentityInput } from './identity.inputs.js'
import type { BirthDate, Particulars } from './person.entity.js'
import type { Names } from './person-name.entity.js'

/** Who somebody is, checked. */
export interface Identity extends Particulars {
  readonly names: Names
}

/**
 * Reads who somebody is from what was typed.
 * @param path of the input that holds it, for the refusals
 * @throws Refusal naming the field that is not right
 */
export function identityOf(input: IdentityInput, today: Temporal.PlainDate, path: readonly string[] = []): Identity {
  const at = (field: string) => [...path, field]
  const aliases = (input.aliases ?? []).map(alias => requiredText(alias, at('aliases')))
  return {
    names: {
      callName: optionalText(input.callName, at('callName')),
      givenName: requiredText(input.givenName, at('givenName')),
      familyName: requiredText(input.familyName, at('familyName')),
      aliases: distinct(aliases, at('aliases')),
    },
    birthDate: birthDateOf(input, today),
    sex: input.sex,
    nationalities: countryCodes(input.nationalities, at('nationalities')),
  }
}

function birthDateOf({ birthDate }: IdentityInput, today: Temporal.PlainDate): BirthDate | null {
  if (!birthDate) return null
  notInFuture(birthDate.on, today, 'birthDate')
  return birthDate.precision === 'YEAR' ? { ...birthDate, on: birthDate.on.with({ month: 1, day: 1 }) } : birthDate
}
