import { Operation, operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals'
import { type PlanNode, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, parse, print } from 'graphql'
import { planBytes } from '../../memory/estimates.js'
import { type InternalFields, internalFields } from './internalFields.js'
import { keptApart } from './keptApart.js'
import { type RequiredVariants, requiredVariants } from './requiredVariants.js'
import { resolvableKeysFirst } from './resolvableKeysFirst.js'
import { variantPlan } from './variantPlan.js'

/** An operation with the plan that answers it; the same for everybody who may ask it. */
export interface PlannedOperation {
  /** With the response keys under which its fields are fetched. */
  readonly operation: Operation
  /** Undefined when no subgraph is needed. */
  readonly plan: PlanNode | undefined
  /** Its estimated size in memory. */
  readonly bytes: number
}

/** Whatever the client calls its operation, subgraphs are not told by the texts of its fetches. */
function withoutName(operation: Operation): Operation {
  const { rootKind, selectionSet, variableDefinitions, fragments, appliedDirectives } = operation
  const schema = operation.schema()
  return new Operation(schema, rootKind, selectionSet, variableDefinitions, fragments, undefined, appliedDirectives)
}

/** Apollo's query planner over one supergraph. */
export class Planning {
  /** With everything that is internal: what representations are made of. */
  readonly supergraphSchema: GraphQLSchema
  readonly #apiSchema: Schema
  readonly #planner: QueryPlanner
  readonly #internal: InternalFields
  readonly #variants: RequiredVariants | null

  /** @throws Error when the supergraph is not a valid one */
  constructor(supergraphSdl: string) {
    const document = resolvableKeysFirst(parse(supergraphSdl, { noLocation: true }))
    const supergraph = Supergraph.build(document)
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema()
    this.#apiSchema = supergraph.apiSchema()
    const variants = requiredVariants(document)
    // The supergraph itself was validated; variants leave declarations in it that have no further use.
    const planned = variants ? Supergraph.build(variants.supergraph, { validateSupergraph: false }) : supergraph
    this.#planner = new QueryPlanner(planned)
    this.#internal = internalFields(planned)
    this.#variants = variants
  }

  /** @throws GraphQLError when the operation does not fit the schema or is too large to plan */
  plan(document: DocumentNode, operationName: string | null): PlannedOperation {
    const named = operationFromDocument(this.#apiSchema, keptApart(document, this.#internal), {
      ...(operationName !== null && { operationName }),
    })
    const operation = withoutName(named)
    const node = this.#planNode(operation)
    return { operation, plan: node, bytes: planBytes(print(document), JSON.stringify(node ?? null)) }
  }

  #planNode(operation: Operation): PlanNode | undefined {
    const { node } = this.#planner.buildQueryPlan(operation)
    if (node?.kind === 'Subscription') throw new Error('Subscriptions are not executed')
    return node && this.#variants ? variantPlan(node, this.#variants) : node
  }
}
