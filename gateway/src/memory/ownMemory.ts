/** Node keeps shorter buffers together in one memory (node:buffer, `Buffer.poolSize`). */
const SHORTEST_ALONE = Buffer.poolSize >>> 1

/** Whether a buffer is none of those that lie in one memory together with whatever else came. */
export const hasOwnMemory = ({ length }: Buffer): boolean => length >= SHORTEST_ALONE

/**
 * Gives the memory of a buffer back before the collector would do it: V8 frees a buffer that has waited only together with everything
 * else that is old, and begins that anew whenever 64 MB of such buffers have come. A short one is left to the collector.
 *
 * Only for what nobody reads any more, nor the system for a write that is still under way: the bytes are gone for
 * everybody who has a part of them.
 */
export function giveMemoryBack(bytes: Buffer): void {
  if (hasOwnMemory(bytes)) (bytes.buffer as ArrayBuffer).transfer(0)
}
