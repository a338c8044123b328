import { createServer, type RequestListener, type Server } from 'node:http'
import type { Pool } from 'pg'
import { pino } from 'pino'
import { removeExpired } from './adapter.js'
import { openPool } from './database.js'
import type { IdentityEnvironment } from './environment.js'
import { createProvider } from './provider.js'
import { type SignInHandler, signInPages } from './signIn.js'

const CLEANING_MILLISECONDS = 10 * 60 * 1000

export interface IdentityServer {
  readonly server: Server
  /** Stops listening, lets running requests end and closes the database connections. */
  close(): Promise<void>
}

/** Nothing may be loaded but our own style sheet, no script runs, and no page of ours may be framed. Forms may lead back to the web client. */
const headersFor = (publicUrl: string): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; style-src 'self'; script-src; form-action 'self' ${new URL(publicUrl).origin}; frame-ancestors 'none'; base-uri 'none'`,
  // With `no-referrer` browsers would hide the origin of our own forms as well, and those would be refused.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
})

/** Starts the OpenID provider. Its logs hold no names, tokens or addresses of people. */
export async function startIdentity(environment: IdentityEnvironment): Promise<IdentityServer> {
  const log = pino({ name: 'identity', level: environment.LOG_LEVEL })
  const database = openPool(environment.DATABASE_URL, 5)
  const provider = createProvider(environment, database)
  provider.on('server_error', (_context, error: Error) => log.error({ err: error }, 'provider failed'))
  const pages = signInPages(provider, database, environment.DEMO === '1')
  const server = createServer(
    route(provider.callback(), pages, database, headersFor(environment.PUBLIC_URL), log.error.bind(log)),
  )
  const cleaning = setInterval(() => removeExpired(database).catch(() => undefined), CLEANING_MILLISECONDS)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(environment.PORT, environment.HOST, resolve)
  })
  log.info('identity provider is listening')
  const close = async () => {
    clearInterval(cleaning)
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    await closed
    await database.end()
  }
  return { server, close }
}

function route(
  provider: RequestListener,
  pages: SignInHandler,
  database: Pool,
  headers: Readonly<Record<string, string>>,
  report: (details: object, message: string) => void,
): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const url = URL.parse(request.url ?? '/', 'http://identity.invalid')
    if (!url) return void response.writeHead(400).end()
    if (url.pathname === '/livez') return void response.end('ok')
    if (url.pathname === '/readyz') return void answerReady(database, response)
    if (!url.pathname.startsWith('/sign-in/')) return void provider(request, response)
    pages(request, response, url).catch((err: unknown) => {
      report({ err }, 'sign-in page failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
}

async function answerReady(database: Pool, response: Parameters<RequestListener>[1]): Promise<void> {
  const works = await database.query('SELECT 1').then(
    () => true,
    () => false,
  )
  response.writeHead(works ? 200 : 503).end(works ? 'ok' : 'the database does not answer')
}
