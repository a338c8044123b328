import { createServer } from 'node:http'

/** Serves the public key set of this run on a free loopback port, as an identity provider would. */
export async function serveKeySet(keySet) {
  const text = JSON.stringify(keySet)
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(text))
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/keys`, stop: () => server.close() }
}
