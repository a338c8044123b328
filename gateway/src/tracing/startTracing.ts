import type { Tracer } from '@opentelemetry/api'

export interface Tracing {
  readonly tracer: Tracer
  /** Sends what is left, as far as somebody takes it. */
  stop(): Promise<void>
}

const MOST_MILLISECONDS = 5_000

/**
 * Sends traces to a collector by OTLP over HTTP. The provider is not registered for the whole process: no library can add spans
 * of its own, with attributes that nobody here has looked at.
 * @param endpoint the collector's address, without the path of traces
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  // Loaded only where somebody takes traces.
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace')
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  const { resourceFromAttributes } = await import('@opentelemetry/resources')
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: MOST_MILLISECONDS })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'houvast-gateway' }),
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: MOST_MILLISECONDS })],
  })
  return {
    tracer: provider.getTracer('houvast-gateway'),
    // A collector that does not answer keeps nobody waiting.
    stop: () => provider.shutdown().catch(() => {}),
  }
}
