import { createServer, type Server } from 'node:http'
import type { Registry } from 'prom-client'

/** Answers `GET /metrics` and nothing else, on a port of its own that no browser is led to. */
export function metricsServer(registry: Registry): Server {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType }).end(text)
    } catch {
      response.writeHead(500).end()
    }
  })
}
