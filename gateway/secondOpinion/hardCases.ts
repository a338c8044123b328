import type { HardCase } from './hardCase.js'

/** Where the three differ, exactly: a test is red when one of them changes. */
export const HARD_CASES: readonly HardCase[] = [
  {
    cause: 'the status of a partly refused answer',
    promise: 'one refused field is no failure of the request',
    query: 'mutation { write { ok note } }',
    houvast: '200 {"write":{"ok":true,"note":null}} refused write.note asked Mutation.write Receipt.ok',
    javascript: '401 {"write":{"ok":true,"note":null}} refused write.note asked Mutation.write Receipt.ok',
    rust: '401 {"write":{"ok":true,"note":null}} refused write.note asked Mutation.write Receipt.ok',
  },
  {
    cause: 'refused fields at the end of their object',
    promise: 'a refused field stays where it was asked',
    query: '{ person { note name } }',
    houvast: '200 {"person":{"note":null,"name":"DEMO Ann"}} refused person.note asked Person.name Query.person',
    javascript: '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann","note":null}} refused person.note asked Person.name Query.person',
  },
  {
    cause: 'positions written elsewhere in an error path',
    promise: 'the position in a list follows the list',
    query: '{ person { friends { name note } } }',
    houvast:
      '200 {"person":{"friends":[{"name":"DEMO Ben","note":null},null]}} refused person.friends.@.note asked Person.friends Person.name Query.person',
    javascript:
      '401 {"person":{"friends":[{"name":"DEMO Ben"},null],"@":{"friends":{"note":null}}}} refused person.@.friends.note asked Person.friends Person.name Query.person',
    rust: '401 {"person":{"friends":[{"name":"DEMO Ben"},null],"@":{"friends":{"note":null}}}} refused person.@.friends.note asked Person.friends Person.name Query.person',
  },
  {
    cause: 'null in a place that is never null',
    promise: 'a refused field that is never null takes its object along',
    query: '{ person { id ssn name } }',
    houvast: '200 {"person":null} refused person.ssn',
    javascript:
      '401 {"person":{"id":"p1","name":"DEMO Ann","ssn":null}} refused person.ssn asked Person.id Person.name Query.person',
    rust: '401 {"person":{"id":"p1","name":"DEMO Ann","ssn":null}} refused person.ssn asked Person.id Person.name Query.person',
  },
  {
    cause: 'null in a place that is never null',
    promise: 'up to the whole answer',
    query: '{ sureBudget person { name } }',
    houvast: '200 null refused sureBudget',
    javascript:
      '401 {"person":{"name":"DEMO Ann"},"sureBudget":null} refused sureBudget asked Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann"},"sureBudget":null} refused sureBudget asked Person.name Query.person',
  },
  {
    cause: 'null in a place that is never null',
    promise: 'and a deed is not done whose result could not be shown',
    query: 'mutation { write { ok stamp } }',
    houvast: '200 {"write":null} refused write.stamp',
    javascript: '401 {"write":{"ok":true,"stamp":null}} refused write.stamp asked Mutation.write Receipt.ok',
    rust: '401 {"write":{"ok":true,"stamp":null}} refused write.stamp asked Mutation.write Receipt.ok',
  },
  {
    cause: 'an empty list whose items could not be shown',
    promise: 'whether a list of refused items is empty is not told',
    query: '{ grid { ssn name } }',
    houvast: '200 {"grid":[null,null]} refused grid.@.@.ssn asked Query.grid',
    javascript:
      '401 {"grid":[[{"name":"DEMO Ann"}],[]],"@":{"grid":{"ssn":null}}} refused @.grid.ssn asked Person.name Query.grid',
    rust: '401 {"grid":[[{"name":"DEMO Ann"}],[]],"@":{"grid":{"ssn":null}}} refused @.grid.ssn asked Person.name Query.grid',
  },
  {
    cause: 'an object where there is none',
    promise: 'an object that is not there is not made up',
    query: '{ absent { note name } }',
    houvast: '200 {"absent":null} refused absent.note asked Person.name Query.absent',
    javascript: '401 {"absent":{"note":null}} refused absent.note asked Person.name Query.absent',
    rust: '401 {"absent":{"note":null}} refused absent.note asked Person.name Query.absent',
  },
  {
    cause: 'a list as an object',
    promise: 'a list stays a list',
    query: '{ surePeople { note } }',
    houvast: '200 {"surePeople":[{"note":null},{"note":null}]} refused surePeople.@.note asked Query.surePeople',
    javascript: '401 {"surePeople":{"note":null}} refused surePeople.note',
    rust: '500 null',
  },
  {
    cause: 'a key that nobody asked for',
    promise: 'a nullable list too',
    query: '{ people { name note } }',
    houvast:
      '200 {"people":[{"name":"DEMO Ann","note":null},{"name":"DEMO Ben","note":null}]} refused people.@.note asked Person.name Query.people',
    javascript:
      '401 {"people":[{"name":"DEMO Ann"},{"name":"DEMO Ben"}],"@":{"people":{"note":null}}} refused @.people.note asked Person.name Query.people',
    rust: '401 {"people":[{"name":"DEMO Ann"},{"name":"DEMO Ben"}],"@":{"people":{"note":null}}} refused @.people.note asked Person.name Query.people',
  },
  {
    cause: 'a key that nobody asked for',
    promise: 'an interface is refused where one of its types is',
    query: '{ marks { tag mark } }',
    houvast:
      '200 {"marks":[{"tag":"t1","mark":null},{"tag":"t2","mark":null}]} refused marks.@.mark asked Mark.tag Query.marks',
    javascript:
      '401 {"marks":[{"tag":"t1"},{"tag":"t2"}],"@":{"marks":{"mark":null}}} refused @.marks.mark asked Mark.tag Query.marks',
    rust: '401 {"marks":[{"tag":"t1"},{"tag":"t2"}],"@":{"marks":{"mark":null}}} refused @.marks.mark asked Mark.tag Query.marks',
  },
  {
    cause: 'a key that nobody asked for',
    promise: 'each of its types is judged by itself',
    query: '{ marks { ... on Seal { mark } ... on Sign { mark } } }',
    houvast: '200 {"marks":[{"mark":null},{"mark":"m2"}]} refused marks.@.mark asked Query.marks Seal.mark',
    javascript:
      '401 {"marks":[{},{"mark":"m2"}],"@":{"marks":{"mark":null}}} refused @.marks.mark asked Query.marks Seal.mark',
    rust: '401 {"marks":[{},{"mark":"m2"}],"@":{"marks":{"mark":null}}} refused @.marks.mark asked Query.marks Seal.mark',
  },
  {
    cause: 'a refused field on objects of another type',
    promise: 'a field of one member of a union is no field of the others',
    query: '{ parties { ... on Firm { label seat } ... on Person { name } } }',
    houvast:
      '200 {"parties":[{"label":null,"seat":"DEMO Street"},{"name":"DEMO Ben"}]} refused parties.@.label asked Firm.seat Person.name Query.parties',
    javascript:
      '401 {"parties":[{"seat":"DEMO Street","label":null},{"name":"DEMO Ben","label":null}]} refused parties.label asked Firm.seat Person.name Query.parties',
    rust: '401 {"parties":[{"seat":"DEMO Street","label":null},{"name":"DEMO Ben","label":null}]} refused parties.label asked Firm.seat Person.name Query.parties',
  },
  {
    cause: 'a refused field on objects of another type',
    promise: 'one response key, refused on one type, is answered on the other',
    query: '{ parties { ... on Firm { x: seat } ... on Person { x: note } } }',
    houvast: '200 {"parties":[{"x":"DEMO Street"},{"x":null}]} refused parties.@.x asked Firm.seat Query.parties',
    javascript: '401 {"parties":[{"x":null},{"x":null}]} refused parties.x asked Firm.seat Query.parties',
    rust: '401 {"parties":[{"x":null},{"x":null}]} refused parties.x asked Firm.seat Query.parties',
  },
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
  {
    cause: 'a place of which everything is refused',
    promise: 'an object of which everything is refused is there',
    query: '{ person { note } }',
    houvast: '200 {"person":{"note":null}} refused person.note asked Query.person',
    javascript: '401 {"person":{"note":null}} refused person.note',
    rust: '500 null',
  },
  {
    cause: 'nothing left to ask, in Rust',
    promise: 'everything may be refused',
    query: '{ budget }',
    houvast: '200 {"budget":null} refused budget',
    javascript: '401 {"budget":null} refused budget',
    rust: '500 null',
  },
  {
    cause: 'a condition around the name of a type, in Rust',
    promise: 'a condition may stand around anything',
    query: 'query ($no: Boolean = false) { parties { __typename ... on Party @skip(if: $no) { __typename } } }',
    houvast: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    javascript: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    rust: '500 null',
  },
  {
    cause: 'a list twice, in Rust',
    promise: 'two selections of a list are one list',
    query: '{ people { name } people { town } }',
    houvast:
      '200 {"people":[{"name":"DEMO Ann","town":"DEMO Town"},{"name":"DEMO Ben","town":"DEMO Town"}]} asked Person.town Person.id Person.name Query.people',
    javascript:
      '200 {"people":[{"name":"DEMO Ann","town":"DEMO Town"},{"name":"DEMO Ben","town":"DEMO Town"}]} asked Person.town Person.id Person.name Query.people',
    rust: '200 {"people":[{"name":"DEMO Ann"},{"name":"DEMO Ben"},{"town":"DEMO Town"},{"town":"DEMO Town"}]} asked Person.town Person.id Person.name Query.people',
  },
  {
    cause: 'an alias named like a part of every object',
    promise: 'any name is an alias',
    query: '{ person { constructor: town name } }',
    houvast:
      '200 {"person":{"constructor":"DEMO Town","name":"DEMO Ann"}} asked Person.town Person.id Person.name Query.person',
    javascript:
      '200 {"person":{"constructor":null,"name":"DEMO Ann"}} asked Person.town Person.id Person.name Query.person',
    rust: '200 {"person":{"constructor":"DEMO Town","name":"DEMO Ann"}} asked Person.town Person.id Person.name Query.person',
  },
  {
    cause: 'an alias named like a part of every object',
    promise: 'also around something that is refused',
    query: '{ constructor: sure { name note } }',
    houvast:
      '200 {"constructor":{"name":"DEMO Ann","note":null}} refused constructor.note asked Person.name Query.sure',
    javascript:
      '401 {"constructor":{"name":"DEMO Ann","note":null}} refused constructor.note asked Person.name Query.sure',
    rust: '500 null asked Person.name Query.sure',
  },
  {
    cause: 'a field asked of an interface, in Rust',
    promise: 'a field of every type of an interface is asked of each',
    query: '{ marks { ... on Sign { tag } ... on Seal { tag } } }',
    houvast: '200 {"marks":[{"tag":"t1"},{"tag":"t2"}]} asked Query.marks Seal.tag Sign.tag',
    javascript: '200 {"marks":[{"tag":"t1"},{"tag":"t2"}]} asked Query.marks Seal.tag Sign.tag',
    rust: '200 {"marks":[{"tag":"t1"},{"tag":"t2"}]} asked Mark.tag Query.marks',
  },
  {
    cause: 'keys that only a plan needs',
    promise: 'keys are fetched as the plan needs them',
    query: '{ person { name flat { street price } } }',
    houvast: '200 {"person":{"name":"DEMO Ann","flat":null}} refused person.flat.price asked Person.name Query.person',
    javascript:
      '401 {"person":{"name":"DEMO Ann","flat":{"street":"DEMO Street","price":null}}} refused person.flat.price asked Flat.street Person.flat Person.id Person.name Query.person',
    rust: '401 {"person":{"name":"DEMO Ann","flat":{"street":"DEMO Street","price":null}}} refused person.flat.price asked Flat.street Person.flat Person.id Person.name Query.person',
  },
]
