import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'

/**
 * Lets the provider set Secure cookies although it is reached over http. Browsers accept them on loopback addresses, which
 * they treat as trustworthy; hence only there.
 * @throws when the issuer is reached over http from anywhere else
 */
export function keepCookiesSecureOnLoopback(provider: Provider): void {
  const { protocol, hostname } = new URL(provider.issuer)
  if (protocol === 'https:') return
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('The identity provider serves http on loopback addresses only; give it an https address.')
  }
  const createContext = provider.createContext.bind(provider)
  provider.createContext = (request: IncomingMessage, response: ServerResponse) => {
    const context = createContext(request, response)
    context.cookies.secure = true
    return context as never
  }
}
