import { type ArgumentNode, type DocumentNode, Kind, type ValueNode, visit } from 'graphql'
import { fixedError } from '../answer/fixedError.js'
import type { AskedOperation } from './askedOperation.js'

/** The arguments that say how many items of a list are wanted, by the Relay connection specification. */
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last'])
export const MOST_ITEMS = 100

export function intValue(value: ValueNode, variables: AskedOperation['variables']): number | null {
  if (value.kind === Kind.INT) return Number(value.value)
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof given === 'number' ? given : null
}

const known = new WeakMap<DocumentNode, readonly ArgumentNode[]>()

function pageArguments(document: DocumentNode): readonly ArgumentNode[] {
  const found = known.get(document) ?? []
  if (known.has(document)) return found
  const given: ArgumentNode[] = []
  visit(document, { Argument: argument => void (PAGE_ARGUMENTS.has(argument.name.value) && given.push(argument)) })
  known.set(document, given)
  return given
}

/** @throws GraphQLError PAGE_SIZE_INVALID that names the argument or the variable behind it */
export function checkPageSizes({ document, variables }: AskedOperation): void {
  for (const { name, value } of pageArguments(document)) {
    const size = intValue(value, variables)
    if (size === null || (size >= 1 && size <= MOST_ITEMS)) continue
    const field = value.kind === Kind.VARIABLE ? value.name.value : name.value
    throw fixedError('PAGE_SIZE_INVALID', { status: 400, field: [field] })
  }
}
