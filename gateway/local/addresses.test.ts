import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { chooseAddresses } from './addresses.js'

/** Listens on a port whose two neighbours above are free, so that only the port in question is in the way. */
async function listening(host: string) {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, [Symbol.asyncDispose]: () => new Promise<void>(resolve => server.close(() => resolve())) }
}

const sentence = (port: number) =>
  `Port ${port} is in use: stop what uses it, or choose another with HOUVAST_PORT=5000 npm start.`

test('a port in use gives one sentence that names it and the variable that chooses another', async () => {
  await using busy = await listening('127.0.0.1')
  await expect(chooseAddresses({ HOUVAST_PORT: String(busy.port) })).rejects.toThrow(sentence(busy.port))
})

test('the neighbouring port of the sign-in is checked as well', async () => {
  await using busy = await listening('127.0.0.1')
  await expect(chooseAddresses({ HOUVAST_PORT: String(busy.port - 1) })).rejects.toThrow('is in use')
})

test.each(['80', '70000', 'web', '4000.5'])('HOUVAST_PORT=%s is refused in one sentence', async port => {
  await expect(chooseAddresses({ HOUVAST_PORT: port })).rejects.toThrow('HOUVAST_PORT must be a whole number')
})
