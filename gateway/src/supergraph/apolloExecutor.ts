import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import { restored } from '../authorize/shape/restore.js'
import type { Executor, ExecutorOptions } from '../execute/executor.js'
import { loadGateway } from './loadGateway.js'

/**
 * Runs operations by `@apollo/gateway` itself: what the answers of our own executor are measured by.
 * @throws Error when the supergraph cannot be served, for instance because a subgraph in it has no address here
 */
export async function apolloExecutor(options: ExecutorOptions): Promise<Executor> {
  const { gateway, schema } = await loadGateway(options)
  return {
    schema,
    supergraphSdl: options.supergraphSdl,
    async run(request, hidden, finish) {
      const result = await gateway.executor({ metrics: {}, ...request } as unknown as GatewayGraphQLRequestContext)
      return finish({ ...result, data: restored(result.data, hidden) })
    },
    // The library plans when it is asked.
    prepare() {},
    stop: () => gateway.stop(),
  }
}
