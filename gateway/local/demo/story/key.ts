import { demoUuid } from '../demoId.js'

/** The key of a thing in the story, as a UUID with dashes; the same seed gives the same key. */
export function keyFor(seed: string): string {
  const digits = demoUuid(seed)
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  )
}

/** The key behind `worker_<32 digits>`. */
export const keyOfWorker = (publicId: string): string =>
  publicId.slice('worker_'.length).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
