import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LoopDelay } from './loopDelay.js'

function work(milliseconds: number) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('a process that works for long at a time is seen to be late, until it does so no more', async () => {
  const delay = new LoopDelay()
  for (let turn = 0; turn < 10; turn++) {
    work(200)
    await setImmediate()
  }
  await expect.poll(() => delay.milliseconds, { timeout: 3_000 }).toBeGreaterThan(50)
  const late = delay.milliseconds
  await expect.poll(() => delay.milliseconds, { timeout: 10_000 }).toBeLessThan(late / 2)
  delay.stop()
})
