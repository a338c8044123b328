import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import type { RefusalReason } from '@houvast/schema'
import { useRef, useState } from 'react'
import { AS_ANSWERED } from './client.js'
import { codeOf, reasonIn } from './outcome.js'

/** Why a deed was not done. `reason` is a key of the capability's closed list, null for an error outside the payload. */
export interface Refusal {
  readonly code: string
  readonly reason: string | null
  readonly message: string
  readonly field: readonly string[] | null
  /** What is missing and whom to ask, when the deed is not this viewer's to do. */
  readonly missing?: RefusalReason | null
}

interface Payload {
  readonly userErrors: readonly {
    readonly code: string
    readonly reason: string
    readonly message: string
    readonly field?: readonly string[] | null
  }[]
}

/** Either the payload of a done deed, or at least one refusal. */
export type DeedResult<Done> =
  | { readonly payload: Done; readonly refusals: readonly [] }
  | { readonly payload: null; readonly refusals: readonly Refusal[] }

/** A mutation's input without the key that `useDeed` adds. */
export type DeedInput<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never

export interface Deed<Input, Done> {
  readonly isRunning: boolean
  readonly run: (input: Input) => Promise<DeedResult<Done>>
}

const UNREACHABLE: Refusal = { code: 'UNREACHABLE', reason: null, message: '', field: null }

/**
 * One deed of the API. The same input sent again after a lost answer carries the same idempotency key, so that it happens
 * once; after any answer the next attempt gets a new key. What is shown is asked anew once it is done.
 */
export function useDeed<Data, Variables extends OperationVariables, Done extends Payload>(
  document: TypedDocumentNode<Data, Variables>,
  select: (data: Data) => Done | null | undefined,
): Deed<DeedInput<Variables>, Done> {
  const client = useApolloClient()
  const [isRunning, setIsRunning] = useState(false)
  const unanswered = useRef<{ text: string; key: string } | null>(null)

  const keyFor = (text: string) => {
    if (unanswered.current?.text !== text) unanswered.current = { text, key: crypto.randomUUID() }
    return unanswered.current.key
  }

  const send = async (input: DeedInput<Variables>): Promise<DeedResult<Done>> => {
    const idempotencyKey = keyFor(JSON.stringify(input))
    const variables = { input: { ...input, idempotencyKey } } as unknown as Variables
    const { data, error } = await client.mutate({ mutation: document, variables, ...AS_ANSWERED } as never)
    if (error && !CombinedGraphQLErrors.is(error)) return { payload: null, refusals: [UNREACHABLE] }
    unanswered.current = null
    return resultOf((data ? select(data as Data) : null) ?? null, error ? error.errors.map(refusalOf) : [])
  }

  const run = async (input: DeedInput<Variables>) => {
    setIsRunning(true)
    try {
      const result = await send(input)
      if (result.payload) void client.refetchQueries({ include: 'active' })
      return result
    } finally {
      setIsRunning(false)
    }
  }
  return { isRunning, run }
}

const refusalOf = (error: Parameters<typeof codeOf>[0]): Refusal => ({
  code: codeOf(error),
  reason: null,
  message: error.message,
  field: null,
  missing: reasonIn(error),
})

/** A payload without user errors is a done deed, even when some field of the answer may not be read. */
function resultOf<Done extends Payload>(payload: Done | null, errors: readonly Refusal[]): DeedResult<Done> {
  if (payload && payload.userErrors.length === 0) return { payload, refusals: [] }
  const refusals = payload?.userErrors.map(each => ({ ...each, field: each.field ?? null })) ?? errors
  return { payload: null, refusals: refusals.length > 0 ? refusals : [UNREACHABLE] }
}
