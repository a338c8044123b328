import type { HardCase } from '../hardCase.js'

/** How an operation is run, whatever is refused in it. */
export const EXECUTION: readonly HardCase[] = [
  {
    cause: 'nothing left to ask, in Rust',
    promise: 'everything may be refused',
    query: '{ budget }',
    houvast: '200 {"budget":null} refused budget',
    javascript: '401 {"budget":null} refused budget',
    rust: '500 null',
  },
  {
    cause: 'a condition at a fragment on a union, in Rust',
    promise: 'a condition may stand around anything',
    query: 'query ($no: Boolean = false) { parties { __typename ... on Party @skip(if: $no) { __typename } } }',
    houvast: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    javascript: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    rust: '500 null',
  },
  {
    cause: 'a condition at a fragment on a union, in Rust',
    promise: 'also around what one member of a union has',
    query: 'query ($yes: Boolean = true) { parties { ... on Party @include(if: $yes) { ... on Firm { seat } } } }',
    houvast: '200 {"parties":[{"seat":"DEMO Street"},{}]} asked Firm.seat Query.parties',
    javascript: '200 {"parties":[{"seat":"DEMO Street"},{}]} asked Firm.seat Query.parties',
    rust: '500 null',
  },
  {
    cause: 'a condition at a fragment on a union, in Rust',
    promise: 'and where a named fragment is spread',
    query: 'query ($no: Boolean = false) { parties { ...F @skip(if: $no) } } fragment F on Party { __typename }',
    houvast: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    javascript: '200 {"parties":[{"__typename":"Firm"},{"__typename":"Person"}]} asked Query.parties',
    rust: '500 null',
  },
  {
    cause: 'a fragment after the name of the root type, in Rust',
    promise: 'what a fragment asks for is asked, whatever stands before it',
    query: '{ __typename ... on Query { person { name } } }',
    houvast: '200 {"__typename":"Query","person":{"name":"DEMO Ann"}} asked Person.name Query.person',
    javascript: '200 {"__typename":"Query","person":{"name":"DEMO Ann"}} asked Person.name Query.person',
    rust: '200 {"__typename":"Query","person":null}',
  },
  {
    cause: 'a fragment after the name of the root type, in Rust',
    promise: 'and a deed in it is done',
    query: 'mutation { __typename ... on Mutation { write { ok } } }',
    houvast: '200 {"__typename":"Mutation","write":{"ok":true}} asked Mutation.write Receipt.ok',
    javascript: '200 {"__typename":"Mutation","write":{"ok":true}} asked Mutation.write Receipt.ok',
    rust: '200 {"__typename":"Mutation","write":null}',
  },
  {
    cause: 'a fragment after the name of the root type, in Rust',
    promise: 'beside what is refused as well',
    query: '{ __typename ... on Query { sure { name note } } }',
    houvast:
      '200 {"__typename":"Query","sure":{"name":"DEMO Ann","note":null}} refused sure.note asked Person.name Query.sure',
    javascript:
      '401 {"__typename":"Query","sure":{"name":"DEMO Ann","note":null}} refused sure.note asked Person.name Query.sure',
    rust: '401 {"sure":{"note":null}} refused sure.note',
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
    cause: 'an alias named like a part of every object',
    promise: 'or around something that is not',
    query: '{ constructor: person { name } }',
    houvast: '200 {"constructor":{"name":"DEMO Ann"}} asked Person.name Query.person',
    javascript: '200 {"constructor":{"name":"DEMO Ann"}} asked Person.name Query.person',
    rust: '500 null asked Person.name Query.person',
  },
  {
    cause: 'an alias named like a part of every object',
    promise: 'what another subgraph has is asked of it',
    query: '{ constructor: person { town } }',
    houvast: '200 {"constructor":{"town":"DEMO Town"}} asked Person.town Person.id Query.person',
    javascript: '200 {"constructor":{"town":"DEMO Town"}} asked Person.town Person.id Query.person',
    rust: '200 {"constructor":{"town":null}} asked Person.id Query.person',
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
