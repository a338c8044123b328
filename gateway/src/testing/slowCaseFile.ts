import { CASE_WORLD } from './caseWorld.js'

const { persons, justice } = CASE_WORLD
const { Query } = persons.resolvers

/** The DEMO case files, of which `case_2` is asked by a query that its subgraph does not answer before `answer` is called. */
export function slowCaseFile() {
  const { promise: allowed, resolve: answer } = Promise.withResolvers<void>()
  const caseFile = async (source: unknown, args: { readonly id: string }) => {
    if (args.id === 'case_2') await allowed
    return Query.caseFile(source, args)
  }
  const resolvers = { ...persons.resolvers, Query: { ...Query, caseFile } }
  return { subgraphs: { persons: { ...persons, resolvers }, justice }, answer }
}
