import { getOperationAST } from 'graphql'
import { pino } from 'pino'
import { validDocument } from '../../dist/src/documents/validDocuments.js'
import { WorkMemory } from '../../dist/src/memory/workMemory.js'
import { SupergraphGateway } from '../../dist/src/supergraph/supergraphGateway.js'
import { source } from './source.mjs'

/** Our gateway in this process, between a parsed request and the subgraphs, so that what it keeps can be looked at. */
export async function openGateway(supergraphSdl) {
  const memory = new WorkMemory()
  const log = pino({ level: 'silent' })
  const gateway = new SupergraphGateway({ supergraphSdl, sourceOf: () => source, log, memory })
  await gateway.load()
  const { schema } = gateway.current.executor
  return {
    memory,
    schema,
    read: text => read(schema, text),
    answer: (asked, viewer) => gateway.current.answer({ ...asked, schema, context: { viewer } }, answer => answer),
  }
}

/** A document as a request brings it to the gateway. */
function read(schema, source) {
  const { document, hash: queryHash } = validDocument(schema, source)
  const operation = getOperationAST(document)
  return {
    source,
    document,
    queryHash,
    operation,
    operationName: operation.name.value,
    request: { variables: { first: 1 } },
  }
}
