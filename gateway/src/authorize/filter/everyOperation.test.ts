import fc from 'fast-check'
import { type DocumentNode, parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../../testing/compose.js'
import { OperationWriter, randomFrom } from '../../testing/randomOperation.js'
import { executeOnMadeUpData } from '../../testing/randomWorld.js'
import { AccessRules } from '../policy/accessRules.js'
import { policyOf } from '../policy/policy.js'
import { grantsOf } from '../policy/rule.js'
import { restored } from '../shape/restore.js'
import { type FilteredOperation, filterOperation } from './filterOperation.js'

/** Every field has a scope of its own, named like the field: what a viewer may have is exactly what is written in the grants. */
const own = (types: string) =>
  types.replace(/type (\w+)([^{]*)\{([^}]*)\}/g, (_, type, head, fields) => {
    const ruled = fields.replace(/(\w+): ([\w![\]]+)/g, `$1: $2 @requiresScopes(scopes: [["${type}.$1"]])`)
    return `type ${type}${head}{${ruled}}`
  })

const { schema, supergraph } = compose({
  world: own(`
    interface Animal { name: String label: String! friend: Animal owner: Owner! young: [Animal!] }
    type Dog implements Animal { name: String label: String! friend: Animal owner: Owner! young: [Animal!] bark: String! seen: Seen }
    type Cat implements Animal { name: String label: String! friend: Cat owner: Owner! young: [Animal!] lives: Int seen: [Seen]! }
    type Owner { id: String! ssn: String pets: [Animal!]! matrix: [[Animal!]] best: Animal! homes: [Home] }
    type Home { street: String! owner: Owner next: Home! }
    union Seen = Dog | Cat | Home
    type Query { animal: Animal animals: [Animal]! owner: Owner seen: [Seen!] must: Owner! home: Home }
  `).replace(/Int @/g, 'String @'),
})
const rules = new AccessRules(schema, policyOf(parse(supergraph)))
const scopes = Object.values(schema.getTypeMap()).flatMap(type =>
  'getFields' in type ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : [],
)

interface Case {
  readonly document: DocumentNode
  readonly granted: ReadonlySet<string>
}

function caseFrom(seed: number): Case | null {
  const random = randomFrom(seed)
  const document = parse(new OperationWriter(schema, random).write())
  if (validate(schema, document).length > 0) return null
  const share = random.oneOf([0.5, 0.8, 0.95])
  return { document, granted: new Set(scopes.filter(() => random.chance(share))) }
}

const filter = ({ document, granted }: Case) =>
  filterOperation({ document, rules, grants: grantsOf({ scopes: [...granted] }) })

const answerTo = ({ document }: FilteredOperation) =>
  document ? executeOnMadeUpData(schema, document) : { data: {}, resolved: new Set<string>() }

// A refused place takes what is in it along, and by the null rules what is around it.
const explains = (refused: readonly string[], path: readonly string[]) =>
  path
    .slice(0, refused.length)
    .every((part, index) => refused[index] === part || (refused[index] === '@' && /^\d+$/.test(part)))

/** Compares with the answer of somebody who may have everything: less is there only where a refused place explains it. */
function compare(all: unknown, given: unknown, path: readonly string[], filtered: FilteredOperation): void {
  if (given === null || given === undefined || typeof given !== 'object') {
    const isExplained = filtered.refused.some(refused => explains(refused.path, path))
    if (!isExplained) expect(given, path.join('.')).toBe(all)
    else expect([null, all], path.join('.')).toContain(given)
    return
  }
  expect(Object.keys(given), path.join('.')).toEqual(Object.keys(all as object))
  for (const [key, value] of Object.entries(given)) {
    compare((all as Record<string, unknown>)[key], value, [...path, key], filtered)
  }
}

const RUNS = 1_000
const forEveryCase = (check: (one: Case) => void) =>
  fc.assert(
    fc.property(fc.integer(), seed => {
      const one = caseFrom(seed)
      fc.pre(one !== null)
      check(one)
    }),
    { numRuns: RUNS },
  )

test('no refused field is ever executed, on any operation', () => {
  let refusals = 0
  forEveryCase(one => {
    const { document, refused } = filter(one)
    refusals += refused.length
    if (!document) return
    expect(validate(schema, parse(print(document)))).toEqual([])
    const { resolved } = executeOnMadeUpData(schema, document)
    expect([...resolved].filter(place => !one.granted.has(place))).toEqual([])
  })
  expect(refusals).toBeGreaterThan(RUNS)
})

test('what is allowed is answered in its place and order, and what is missing is explained by a refused place', () => {
  forEveryCase(one => {
    const filtered = filter(one)
    const given = restored(answerTo(filtered).data, filtered.hidden)
    compare(executeOnMadeUpData(schema, one.document).data, given, [], filtered)
  })
})

test('who may have everything is answered as if there were no rules, from the very document that was sent', () => {
  forEveryCase(({ document }) => {
    const filtered = filter({ document, granted: new Set(scopes) })
    const all = executeOnMadeUpData(schema, document)
    const given = answerTo(filtered)
    expect(filtered.refused).toEqual([])
    expect(JSON.stringify(restored(given.data, filtered.hidden))).toBe(JSON.stringify(all.data))
    expect(given.resolved).toEqual(all.resolved)
    // Fragments on two abstract types, one inside the other, may leave a type that cannot be there.
    if (!print(document).match(/@skip|@include|on Seen/)) expect(filtered.document).toBe(document)
  })
})

test('the same question always gets the same decision', () => {
  forEveryCase(one => {
    const [first, second] = [filter(one), filter(one)]
    expect(first.refused).toEqual(second.refused)
    expect(first.document && print(first.document)).toBe(second.document && print(second.document))
  })
})
