import type { HardCase } from '../hardCase.js'

/** What fragments, repetitions and conditions in a document do to the refused fields in it. */
export const DOCUMENTS: readonly HardCase[] = [
  {
    cause: 'refused fields of a named fragment',
    promise: 'a fragment is refused at each place where it is spread',
    query: '{ person { ...F } sure { name ...F } } fragment F on Person { note }',
    houvast:
      '200 {"person":{"note":null},"sure":{"name":"DEMO Ann","note":null}} refused person.note sure.note asked Person.name Query.person Query.sure',
    javascript: '401 {"sure":{"name":"DEMO Ann","note":null}} refused sure.note asked Person.name Query.sure',
    rust: '401 {"sure":{"name":"DEMO Ann","note":null}} refused sure.note asked Person.name Query.sure',
  },
  {
    cause: 'a refused field asked twice',
    promise: 'a field asked twice is refused once',
    query: '{ person { name note note } }',
    houvast: '200 {"person":{"name":"DEMO Ann","note":null}} refused person.note asked Person.name Query.person',
    javascript:
      '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note person.note asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note person.note asked Person.name Query.person',
  },
  {
    cause: 'a refused field that a condition leaves out',
    promise: 'what is skipped is not refused',
    query: '{ person { note @skip(if: true) name } }',
    houvast: '200 {"person":{"name":"DEMO Ann"}} asked Person.name Query.person',
    javascript: '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note asked Person.name Query.person',
  },
  {
    cause: 'what a skipped field requires',
    promise: 'nothing refused is fetched for a field that is left out',
    query: 'query ($no: Boolean = false) { sure { name rent @include(if: $no) } }',
    houvast: '200 {"sure":{"name":"DEMO Ann"}} asked Person.name Query.sure',
    javascript: '200 {"sure":{"name":"DEMO Ann"}} asked Person.id Person.income Person.name Query.sure',
    rust: '200 {"sure":{"name":"DEMO Ann"}} asked Person.id Person.income Person.name Query.sure',
  },
  {
    cause: 'a place of which everything is left out by a condition',
    promise: 'an empty object is an object',
    query:
      'query ($no: Boolean = false) { parties { ... on Person { friend @include(if: $no) { note } } } person { name } }',
    houvast: '200 {"parties":[{},{}],"person":{"name":"DEMO Ann"}} asked Person.name Query.parties Query.person',
    javascript:
      '401 {"person":{"name":"DEMO Ann"},"parties":{"friend":{"note":null}}} refused parties.friend.note asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann"},"parties":{"friend":{"note":null}}} refused parties.friend.note asked Person.name Query.person',
  },
  {
    cause: 'one field with and without a condition',
    promise: 'what one selection asks for is answered',
    query: 'query ($no: Boolean = false) { marks { tag @include(if: $no) tag ... on Seal { tag } } }',
    houvast: '200 {"marks":[{"tag":"t1"},{"tag":"t2"}]} asked Mark.tag Query.marks Seal.tag',
    javascript: '200 {"marks":[{"tag":null},{"tag":"t2"}]} asked Mark.tag Query.marks Seal.tag',
    rust: '200 {"marks":[{"tag":"t1"},{"tag":"t2"}]} asked Mark.tag Query.marks Seal.tag',
  },
]
