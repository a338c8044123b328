import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { Language } from '../../src/i18n/language.js'
import { signIn } from './signIn.js'
import { type Watch, watch } from './watch.js'

export interface Device {
  readonly language?: Language
  readonly isPrivate?: boolean
  /** Of the window, in CSS pixels. */
  readonly width?: number
  readonly height?: number
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly watch: Watch
}

export const address = inject('address')
/** The provider of the installation lies beside the web client, on the next port. */
const issuer = `http://127.0.0.1:${Number(new URL(address).port) + 1}`

let connection: Promise<Browser> | null = null
const browser = () => {
  connection ??= chromium.connect(inject('browser'))
  return connection
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>
const signedIn = new Map<string, Promise<StorageState>>()

interface Browsing {
  /** A window on a device where nobody is signed in. */
  readonly open: (device?: Device) => Promise<Visit>
  /** A window of somebody who has signed in, on this page. Each call is another device. */
  readonly visit: (name: string, path?: string, device?: Device) => Promise<Visit>
}

/** A test with a browser. Whatever it opened is closed at its end, and must have done nothing that no page may do. */
export const test = base.extend<Browsing>({
  open: async ({ task }, use) => {
    const visits: Visit[] = []
    await use(async (device = {}) => {
      const visit = await openWindow(device)
      visits.push(visit)
      return visit
    })
    if (task.result?.state === 'fail') await picture(visits)
    await Promise.all(visits.map(({ context }) => context.close()))
    expect(visits.flatMap(({ watch: { troubles } }) => troubles)).toEqual([])
  },
  visit: async ({ open }, use) => {
    await use(async (name, path = '/', device = {}) => {
      const state = await stateOf(name)
      const visit = await open(device)
      await visit.context.addCookies(state.cookies)
      await visit.page.goto(path)
      await visit.page.locator('#page-title').waitFor()
      return visit
    })
  },
})

/** What was on the screen of a test that failed; the data is invented. */
async function picture(visits: readonly Visit[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-browser-test-failed-'))
  for (const [index, { page }] of visits.entries())
    await page.screenshot({ path: join(folder, `${index}.png`), fullPage: true }).catch(() => undefined)
  console.error(`What was on the screen: ${folder}`)
}

async function openWindow({ language = 'en', isPrivate = false, width = 1280, height = 900 }: Device): Promise<Visit> {
  const context = await (await browser()).newContext({
    baseURL: address,
    locale: language,
    timezoneId: 'Europe/Brussels',
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const watched = watch(context, [address, issuer])
  await context.addInitScript(
    ([own, chosen, privacy]) => {
      // Only on the first page of ours: what is chosen there later stays.
      if (location.origin !== own || localStorage.length > 0) return
      localStorage.setItem('houvast.language', chosen)
      localStorage.setItem('houvast.privacy', privacy)
    },
    [address, language, isPrivate ? 'on' : 'off'] as const,
  )
  return { page: await context.newPage(), context, watch: watched }
}

/** Signs somebody in once; later windows take the cookies over. A sign-in that failed is tried anew. */
function stateOf(name: string): Promise<StorageState> {
  const state = signedIn.get(name) ?? signInOnce(name)
  signedIn.set(name, state)
  state.catch(() => signedIn.delete(name))
  return state
}

async function signInOnce(name: string): Promise<StorageState> {
  const { page, context } = await openWindow({})
  try {
    await signIn(page, name)
    return await context.storageState()
  } finally {
    await context.close()
  }
}
