/** One page of a list, as every connection of the API has it. */
export interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number | null
}

type Tree = Record<string, unknown>

/** The earlier answer with the next page's nodes behind its own, at the place where the connection lies. */
export function appendPage<Data>(earlier: Data, next: Data, place: readonly string[]): Data {
  const [step, ...rest] = place
  const before = earlier as Tree
  const after = next as Tree
  if (step === undefined) {
    return { ...before, ...after, nodes: [...(before['nodes'] as []), ...(after['nodes'] as [])] } as Data
  }
  if (!before[step] || !after[step]) return earlier
  return { ...before, [step]: appendPage(before[step], after[step], rest) } as Data
}
