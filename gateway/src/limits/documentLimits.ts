import { type DocumentNode, type GraphQLSchema, Kind, type SelectionSetNode, visit } from 'graphql'
import { fixedError } from '../answer/fixedError.js'
import { fragmentsIn } from './askedOperation.js'
import { checkLiterals } from './literals.js'

/** How large a document may be, whatever it asks for. Tokens are counted by the parser. */
export const DOCUMENT_LIMITS = { depth: 12, aliases: 30, directives: 50 } as const

const checked = new WeakSet<DocumentNode>()

/** Levels of fields; fragments add none of their own. Valid documents have no cycles of fragments. */
function depthOf(document: DocumentNode): number {
  const fragments = fragmentsIn(document)
  const depths = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    const depth = fragment ? ofSelections(fragment.selectionSet) : 0
    depths.set(name, depth)
    return depth
  }
  const ofSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value))
      const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : 0
      return Math.max(deepest, selection.kind === Kind.FIELD ? inner + 1 : inner)
    }, 0)
  return Math.max(
    0,
    ...document.definitions.map(definition =>
      'selectionSet' in definition ? ofSelections(definition.selectionSet) : 0,
    ),
  )
}

function countsOf(document: DocumentNode) {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1
    },
    Directive() {
      directives += 1
    },
  })
  return { aliases, directives }
}

/**
 * Checks a document once; documents are kept parsed, so a known one costs nothing.
 * @throws GraphQLError QUERY_TOO_COMPLEX, or BAD_USER_INPUT for a value in it that is not acceptable
 */
export function checkDocument(document: DocumentNode, schema: GraphQLSchema): void {
  if (checked.has(document)) return
  const { aliases, directives } = countsOf(document)
  const isTooLarge = aliases > DOCUMENT_LIMITS.aliases || directives > DOCUMENT_LIMITS.directives
  if (isTooLarge || depthOf(document) > DOCUMENT_LIMITS.depth) throw fixedError('QUERY_TOO_COMPLEX', { status: 400 })
  checkLiterals(document, schema)
  checked.add(document)
}
