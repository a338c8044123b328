import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BROKEN, GOOD, STUBBORN, scriptFolder } from '../testing/scripts.js'
import { Supervisor } from './supervisor.js'

let scripts: Awaited<ReturnType<typeof scriptFolder>>
let supervisor: Supervisor

beforeAll(async () => {
  scripts = await scriptFolder()
})
afterAll(() => scripts.remove())
beforeEach(() => {
  supervisor = new Supervisor()
})
afterEach(() => supervisor.stop())

const answers = (url: string | null) => fetch(url ?? '').then(response => response.text())

const pidOf = async (source: string, name: string) => {
  const plan = await scripts.plan(name, source)
  await supervisor.start({ ...plan, variables: { ...plan.variables, ANSWER: name } })
  return plan
}

describe('a service', () => {
  test('answers when its start is over, and no more when everything is stopped', async () => {
    const plan = await pidOf(GOOD, 'good')
    expect(await answers(plan.readyUrl)).toBe('good')
    await supervisor.stop()
    await expect(answers(plan.readyUrl)).rejects.toThrow()
  })

  test('runs in production mode and sees nothing of our own environment', async () => {
    vi.stubEnv('A_SECRET_OF_OURS', 'seen')
    const plan = await scripts.plan(
      'environment',
      `import { createServer } from 'node:http'
       createServer((request, response) => response.end(JSON.stringify(process.env))).listen(Number(process.env.PORT))`,
    )
    await supervisor.start(plan)
    vi.unstubAllEnvs()
    const seen = JSON.parse(await answers(plan.readyUrl)) as Record<string, string>
    expect(seen['NODE_ENV']).toBe('production')
    expect(seen).not.toHaveProperty('A_SECRET_OF_OURS')
  })

  test('that ends before it is ready gives one sentence with the place of its last words', async () => {
    const plan = await scripts.plan('broken', BROKEN)
    await expect(supervisor.start(plan)).rejects.toThrow(
      `The broken process did not start (exit code 3); its last words are in ${plan.logFile}.`,
    )
    expect(await readFile(plan.logFile, 'utf8')).toContain('the reason')
  })

  test('that dies later is reported in one sentence', async () => {
    const plan = await scripts.plan(
      'mortal',
      GOOD.replace('response.end', `request.url === '/die' ? process.exit(4) : response.end`),
    )
    await supervisor.start(plan)
    await fetch(plan.readyUrl?.replace('/readyz', '/die') ?? '').catch(() => null)
    expect((await supervisor.died).message).toBe(
      `The mortal process stopped unexpectedly (exit code 4); its last words are in ${plan.logFile}.`,
    )
  })

  test('that is stopped on purpose is not reported', async () => {
    await pidOf(GOOD, 'stopped')
    await supervisor.stop()
    expect(await Promise.race([supervisor.died, Promise.resolve('nothing')])).toBe('nothing')
  })

  test('that does not listen is killed within ten seconds', async () => {
    const plan = await pidOf(STUBBORN, 'stubborn')
    const begin = performance.now()
    await supervisor.stop()
    expect(performance.now() - begin).toBeLessThan(10_000)
    await expect(answers(plan.readyUrl)).rejects.toThrow()
  }, 20_000)

  test('cannot be started any more once everything stops', async () => {
    const plan = await scripts.plan('late', GOOD)
    await supervisor.stop()
    await expect(supervisor.start(plan)).rejects.toThrow('everything stops')
    await expect(answers(plan.readyUrl)).rejects.toThrow()
  })
})

describe('a program that ends by itself', () => {
  test('is waited for', async () => {
    const plan = await scripts.plan('once', 'console.log(process.argv[2])')
    await supervisor.run({ ...plan, readyUrl: null, parameters: ['done'] })
    expect(await readFile(plan.logFile, 'utf8')).toBe('done\n')
  })

  test('stops the start with one sentence when it fails', async () => {
    const plan = await scripts.plan('once-broken', BROKEN)
    await expect(supervisor.run({ ...plan, readyUrl: null })).rejects.toThrow(
      'The once-broken process failed (exit code 3)',
    )
  })
})
