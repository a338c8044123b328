import { createServer } from 'node:net'
import { cannedAnswer } from '../canned/body-cache.mjs'
import { requestReader } from '../canned/requests-of-socket.mjs'

// One process, one port per subgraph: `node canned.server.mjs persons justice ...` tells its parent the ports.
const ports = {}
for (const subgraph of process.argv.slice(2)) ports[subgraph] = await listen()
process.send({ ports })

function listen() {
  const server = createServer({ noDelay: true }, answer)
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server.address().port)))
}

function answer(socket) {
  const read = requestReader(body => socket.write(cannedAnswer(body)))
  socket.on('error', () => socket.destroy())
  socket.on('data', chunk => {
    try {
      read(chunk)
    } catch (error) {
      console.error(`canned subgraphs: ${error.message}`)
      socket.destroy()
    }
  })
}
