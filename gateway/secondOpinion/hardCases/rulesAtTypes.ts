import type { HardCase } from '../hardCase.js'

/** Which rules are held at all. */
export const RULES_AT_TYPES: readonly HardCase[] = [
  {
    cause: 'a rule at a scalar or an enum',
    promise: 'a refused scalar is refused wherever it stands',
    query: '{ person { token name } }',
    houvast: '200 {"person":{"token":null,"name":"DEMO Ann"}} refused person.token asked Person.name Query.person',
    javascript: '200 {"person":{"token":"T1","name":"DEMO Ann"}} asked Person.name Person.token Query.person',
    rust: '200 {"person":{"token":"T1","name":"DEMO Ann"}} asked Person.name Person.token Query.person',
  },
  {
    cause: 'a rule at a scalar or an enum',
    promise: 'and a refused enum',
    query: '{ person { shade } }',
    houvast: '200 {"person":{"shade":null}} refused person.shade asked Query.person',
    javascript: '200 {"person":{"shade":"DARK"}} asked Person.shade Query.person',
    rust: '200 {"person":{"shade":"DARK"}} asked Person.shade Query.person',
  },
  {
    cause: 'a rule at an object type',
    promise: 'an object of a refused type is not there',
    query: '{ person { vault { code } name } }',
    houvast: '200 {"person":{"vault":null,"name":"DEMO Ann"}} refused person.vault asked Person.name Query.person',
    javascript:
      '401 {"person":{"name":"DEMO Ann","vault":{"code":null}}} refused person.vault.code asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann","vault":{"code":null}}} refused person.vault.code asked Person.name Query.person',
  },
  {
    cause: 'a rule at an object type',
    promise: 'a deed is not done whose result is of a refused type',
    query: 'mutation { seal { __typename code } }',
    houvast: '200 {"seal":null} refused seal',
    javascript: '401 {"seal":{"__typename":"Vault","code":null}} refused seal.code asked Mutation.seal',
    rust: '401 {"seal":{"__typename":"Vault","code":null}} refused seal.code asked Mutation.seal',
  },
  {
    cause: 'a field without a rule',
    promise: 'a field that nobody has ruled is nobody’s',
    query: '{ person { open name } }',
    houvast: '200 {"person":{"open":null,"name":"DEMO Ann"}} refused person.open asked Person.name Query.person',
    javascript: '200 {"person":{"open":"O","name":"DEMO Ann"}} asked Person.name Person.open Query.person',
    rust: '200 {"person":{"open":"O","name":"DEMO Ann"}} asked Person.name Person.open Query.person',
  },
]
