import type { FetchNode } from '@apollo/query-planner'
import { clientName } from '../plan/ownName.js'

type Variables = Readonly<Record<string, unknown>>

/** Writes the whole body of a request to a subgraph; what never changes of it is written once. */
export type WriteBody = (variables: Variables, representations: string | null) => Buffer

/**
 * @param fetch its variables are sent as the client gave them; one that was not given is left out, so that its default holds
 */
export function bodyWriter({ operation, operationName, variableUsages = [] }: FetchNode): WriteBody {
  const start = `{"query":${JSON.stringify(operation)},"variables":{`
  const end = operationName === undefined ? '}}' : `},"operationName":${JSON.stringify(operationName)}}`
  const names = variableUsages.map(name => ({ name: clientName(name), written: `${JSON.stringify(name)}:` }))
  return (variables, representations) => {
    let given = ''
    for (const { name, written } of names) {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined
      if (value !== undefined) given += (given === '' ? '' : ',') + written + JSON.stringify(value)
    }
    if (representations !== null) given += `${given === '' ? '' : ','}"representations":${representations}`
    return Buffer.from(start + given + end)
  }
}
