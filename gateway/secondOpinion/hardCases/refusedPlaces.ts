import type { HardCase } from '../hardCase.js'

/** How what is refused is written into the answer. */
export const REFUSED_PLACES: readonly HardCase[] = [
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
    cause: 'a place of which everything is refused',
    promise: 'an object of which everything is refused is there',
    query: '{ person { note } }',
    houvast: '200 {"person":{"note":null}} refused person.note asked Query.person',
    javascript: '401 {"person":{"note":null}} refused person.note',
    rust: '500 null',
  },
]
