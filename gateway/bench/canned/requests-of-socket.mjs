const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * Splits what arrives on one connection into request bodies: HTTP/1.1 with a content-length, keep-alive, pipelined or not.
 * Far cheaper than node:http, so that the canned subgraphs are never what a gateway waits for.
 *
 * @returns a function that takes a chunk and calls `onBody` for every complete body; it throws on anything else
 */
export function requestReader(onBody) {
  let pending = Buffer.alloc(0)
  return chunk => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    for (let request = firstRequest(pending); request; request = firstRequest(pending)) {
      pending = pending.subarray(request.end)
      onBody(request.body)
    }
  }
}

function firstRequest(bytes) {
  const endOfHead = bytes.indexOf(END_OF_HEAD)
  if (endOfHead < 0) return null
  const start = endOfHead + END_OF_HEAD.length
  const end = start + contentLength(bytes.latin1Slice(0, endOfHead))
  return bytes.length < end ? null : { body: bytes.subarray(start, end), end }
}

function contentLength(head) {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)
  if (!length) throw new Error('the canned subgraphs read requests with a content-length only')
  return Number(length[1])
}
