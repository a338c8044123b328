import { z } from 'zod'
import type {
  AgeBand,
  ExploitationForm,
  ReferralChannel,
  ReferralSourceKind,
  Sex,
  TraffickingIndicator,
  Urgency,
} from '../../gql/graphql.js'
import { optionalChoice, optionalText, requiredChoice } from '../../ui/form/schema.js'

/** Yes, no, or not known: three answers, because silence is not a no. */
const answer = z.string().transform(value => (value === '' ? null : value === 'YES'))

export const newReferralSchema = z.object({
  channel: requiredChoice<ReferralChannel>(),
  sourceKind: requiredChoice<ReferralSourceKind>(),
  urgency: requiredChoice<Urgency>(),
  needsShelterTonight: z.boolean(),
  presumedExploitation: requiredChoice<ExploitationForm>(),
  languages: z.array(z.string()),
  callBack: optionalText,
  isSafeToCall: answer,
  sex: optionalChoice<Sex>(),
  ageBand: optionalChoice<AgeBand>(),
  isMinor: answer,
  region: optionalText,
  needsInterpreter: z.boolean(),
  indicators: z.array(z.string()).transform(values => values as TraffickingIndicator[]),
  organisation: optionalText,
  contactPerson: optionalText,
  whereNow: optionalText,
  callWhen: optionalText,
  mayLeaveMessage: answer,
  knowsOfReferral: answer,
  notes: optionalText,
})

export type NewReferralValues = z.input<typeof newReferralSchema>

export const NOTHING_TOLD: NewReferralValues = {
  channel: '',
  sourceKind: '',
  urgency: '',
  needsShelterTonight: false,
  presumedExploitation: 'UNKNOWN',
  languages: [],
  callBack: '',
  isSafeToCall: '',
  sex: '',
  ageBand: '',
  isMinor: '',
  region: '',
  needsInterpreter: false,
  indicators: [],
  organisation: '',
  contactPerson: '',
  whereNow: '',
  callWhen: '',
  mayLeaveMessage: '',
  knowsOfReferral: '',
  notes: '',
}

type Told = z.output<typeof newReferralSchema>

/** What was told, as the API's `ReceiveReferralInput`: how to reach the person apart from the rest. */
export function receiveInput(told: Told) {
  const { organisation, contactPerson, callBack, whereNow, isSafeToCall, callWhen, ...rest } = told
  const { mayLeaveMessage, knowsOfReferral, notes, ...facts } = rest
  const contact = {
    organisation,
    contactPerson,
    callBack,
    whereNow,
    isSafeToCall,
    callWhen,
    mayLeaveMessage,
    knowsOfReferral,
    notes,
  }
  const isAnything = Object.values(contact).some(value => value !== null)
  return { ...facts, contact: isAnything ? contact : null }
}
