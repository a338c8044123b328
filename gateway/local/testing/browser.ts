/** A very small browser: it keeps cookies by name and follows no redirects on its own. */
export class TestBrowser {
  readonly #cookies = new Map<string, string>()

  async open(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  submit(url: string | URL, fields: Record<string, string>): Promise<Response> {
    return this.open(url, { method: 'POST', body: new URLSearchParams(fields) })
  }

  /** Follows redirects until a page or an address outside this origin; answers with where it ended. */
  async follow(response: Response, origin: string): Promise<{ url: string; response: Response }> {
    let current = response
    let url = response.url
    while (current.status >= 300 && current.status < 400) {
      url = new URL(current.headers.get('location') ?? '', url).href
      if (!url.startsWith(origin)) break
      current = await this.open(url)
    }
    return { url, response: current }
  }

  get cookieNames(): readonly string[] {
    return [...this.#cookies.keys()]
  }

  #keep(line: string) {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    if (value === '' || line.includes('expires=Thu, 01 Jan 1970')) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
