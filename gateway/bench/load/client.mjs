import { Pool } from 'undici'

const ERRORS = Buffer.from('"errors":')

/** One HTTP client for one contender: keep-alive connections, one request at a time on each. */
export class Client {
  #pool
  #path
  #encode

  /** @param encode what the contender wants as body for a question; encoded once per question */
  constructor(url, connections, encode) {
    const { origin, pathname } = new URL(url)
    this.#pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 })
    this.#path = pathname
    this.#encode = memoised(question => Buffer.from(JSON.stringify(encode(question))))
  }

  /** Sends one request and reads the whole answer. @returns the answer's bytes; throws when it is not a full success */
  async ask({ question, user }) {
    const answer = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${user.token}`,
      },
      body: this.#encode(question),
    })
    const body = Buffer.from(await answer.body.arrayBuffer())
    if (answer.statusCode !== 200 || body.includes(ERRORS)) throw new Error(failure(question, answer.statusCode, body))
    return body
  }

  stop = () => this.#pool.destroy()
}

const failure = ({ document }, status, body) =>
  `${document.name} was answered with status ${status}: ${body.subarray(0, 600).toString()}`

function memoised(compute) {
  const known = new Map()
  return key => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)
  }
}
