import { Refusal } from '@houvast/subgraph'

/** Work is given to people who are there to do it. @throws WORKER_LEFT */
export function mustWorkHere(worker: { readonly isActive: boolean }, field: readonly string[]): void {
  if (!worker.isActive)
    throw new Refusal(
      'BAD_USER_INPUT',
      'WORKER_LEFT',
      'This colleague does not work here any more. Choose another.',
      field,
    )
}
