import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fixedError } from '../answer/fixedError.js'
import { isSchemaQuestion } from '../authorize/filter/fieldDefinition.js'
import { fragmentsIn } from '../authorize/filter/fragmentsIn.js'
import { checkLiterals } from './literals.js'
import { checkSchemaQuestions } from './schemaQuestion.js'

/** How many tokens the parser reads of a document. */
export const MOST_TOKENS = 1_000
/** How large a document may be, whatever it asks for. */
export const DOCUMENT_LIMITS = { depth: 12, aliases: 30, directives: 50, repeatedFields: 30 } as const

const checked = new WeakSet<DocumentNode>()

/**
 * Levels of fields; fragments add none of their own. Valid documents have no cycles of fragments. How deep one may look into the
 * schema is limited when a document is validated (graphql-js, MaxIntrospectionDepthRule), so that counts as one level.
 */
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
      if (selection.kind === Kind.FIELD && isSchemaQuestion(selection.name.value)) return Math.max(deepest, 1)
      const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : 0
      return Math.max(deepest, selection.kind === Kind.FIELD ? inner + 1 : inner)
    }, 0)
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return Math.max(
    0,
    ...(operations as OperationDefinitionNode[]).map(operation => ofSelections(operation.selectionSet)),
  )
}

const COUNTED = ['aliases', 'directives', 'repeatedFields'] as const

function countsOf(document: DocumentNode) {
  let aliases = 0
  let directives = 0
  let repeatedFields = 0
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1
    },
    Directive() {
      directives += 1
    },
    SelectionSet({ selections }) {
      const fields = selections.filter(({ kind }) => kind === Kind.FIELD) as readonly FieldNode[]
      repeatedFields += fields.length - new Set(fields.map(({ alias, name }) => (alias ?? name).value)).size
    },
  })
  return { aliases, directives, repeatedFields }
}

const isTooLarge = (document: DocumentNode): boolean => {
  const counts = countsOf(document)
  return COUNTED.some(what => counts[what] > DOCUMENT_LIMITS[what])
}

/**
 * Whether a text is a document that is too large to be compared with a schema: to validate fields that stand beside each other
 * takes as long as there are pairs of them (graphql-js, OverlappingFieldsCanBeMergedRule). False for a text that is none.
 */
export function isTooLargeToValidate(text: string): boolean {
  try {
    return isTooLarge(parse(text, { noLocation: true, maxTokens: MOST_TOKENS }))
  } catch {
    return false
  }
}

/**
 * Checks a document once; documents are kept parsed, so a known one costs nothing.
 * @throws GraphQLError QUERY_TOO_COMPLEX, or BAD_USER_INPUT for a value in it that is not acceptable
 */
export function checkDocument(document: DocumentNode, schema: GraphQLSchema): void {
  if (checked.has(document)) return
  const isAllowed = !isTooLarge(document) && depthOf(document) <= DOCUMENT_LIMITS.depth
  if (!isAllowed) throw fixedError('QUERY_TOO_COMPLEX', { status: 400 })
  checkSchemaQuestions(document, schema)
  checkLiterals(document, schema)
  checked.add(document)
}
