import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { skipToken, useQuery } from '@apollo/client/react'
import type { RefusalReason } from '@houvast/schema'
import type { GraphQLFormattedError } from 'graphql'
import { AS_ANSWERED } from './client.js'
import { type Outcome, reasonOfAbsence, refusalAt } from './outcome.js'
import { appendPage, type Page } from './page.js'

/** What one panel asked and was answered. */
export interface PanelQuery<Subject> {
  readonly outcome: Outcome
  /** What the panel is about; null while it is not there, for whatever reason `outcome` gives. */
  readonly subject: Subject | null
  readonly retry: () => void
  /** Why a place below the query's root is empty, e.g. `['caseFile', 'client']`; null when it is empty in truth. */
  readonly absence: (...place: string[]) => Outcome | null
  /** Why the panel's own place, or another one, is refused and whom to ask; null when the answer does not say. */
  readonly refusal: (...place: string[]) => RefusalReason | null
}

export interface PanelRequest<Data, Variables extends OperationVariables, Subject> {
  readonly document: TypedDocumentNode<Data, Variables>
  /** Null: do not ask (yet). */
  readonly variables: Variables | null
  /** Where the panel's subject lies in the answer, e.g. `['caseFile', 'residenceProcedure']`. */
  readonly place: readonly string[]
  readonly select: (data: Data) => Subject | null | undefined
}

const errorsOf = (error: unknown): readonly GraphQLFormattedError[] =>
  CombinedGraphQLErrors.is(error) ? error.errors : []

/** Asks for one panel's own data. The panel alone suffers when it is refused, missing, or not answered. */
export function usePanelQuery<Data, Variables extends OperationVariables, Subject>(
  request: PanelRequest<Data, Variables, Subject>,
): PanelQuery<Subject> {
  return usePanelResult(request).panel
}

function usePanelResult<Data, Variables extends OperationVariables, Subject>({
  document,
  variables,
  place,
  select,
}: PanelRequest<Data, Variables, Subject>) {
  const result = useQuery(document, variables === null ? skipToken : ({ variables, ...AS_ANSWERED } as never))
  const data = result.data as Data | undefined
  const errors = errorsOf(result.error)
  const subject = (data && select(data)) ?? null
  const panel: PanelQuery<Subject> = {
    outcome: outcomeOf(subject, result.loading || variables === null, result.error, errors, place),
    subject,
    retry: () => void result.refetch(),
    absence: (...at) => reasonOfAbsence(errors, at),
    refusal: (...at) => refusalAt(errors, at.length > 0 ? at : place),
  }
  return { panel, result }
}

function outcomeOf(
  subject: unknown,
  loading: boolean,
  error: unknown,
  errors: readonly GraphQLFormattedError[],
  place: readonly string[],
): Outcome {
  if (subject !== null) return 'ready'
  if (loading) return 'loading'
  if (ServerError.is(error) && error.statusCode === 403) return 'locked'
  if (error && errors.length === 0) return 'unavailable'
  return reasonOfAbsence(errors, place) ?? 'ready'
}

/** A panel about a list that goes on: `more` fetches the next page behind what is shown, and is null at the end. */
export interface ListQuery<Node> extends PanelQuery<Page<Node>> {
  readonly more: (() => void) | null
}

export function useListQuery<Data, Variables extends OperationVariables, Node>(
  request: PanelRequest<Data, Variables, Page<Node>>,
): ListQuery<Node> {
  const { panel, result } = usePanelResult(request)
  const { hasNextPage, endCursor } = panel.subject?.pageInfo ?? { hasNextPage: false, endCursor: null }
  const more = () =>
    void result.fetchMore({
      variables: { ...request.variables, after: endCursor } as never,
      updateQuery: (earlier, { fetchMoreResult }) => appendPage(earlier, fetchMoreResult, request.place) as never,
    })
  return { ...panel, more: hasNextPage ? more : null }
}
