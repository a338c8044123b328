/** What a client sends. */
export interface Question {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** A GraphQL error as it arrives. */
export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

export interface PeerAnswer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly AnswerError[]
}

/** A gateway before the subgraphs of a world. */
export interface Peer {
  readonly name: string
  /** @param token the viewer's access token; null for nobody signed in */
  ask(token: string | null, question: Question): Promise<PeerAnswer>
  stop(): Promise<void>
}

/** Asks over HTTP. */
export async function askOverHttp(url: string, token: string | null, body: object): Promise<PeerAnswer> {
  const authorization = token !== null && { authorization: `Bearer ${token}` }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  })
  const { data = null, errors = [] } = (await response.json()) as Partial<PeerAnswer>
  return { status: response.status, data, errors }
}
