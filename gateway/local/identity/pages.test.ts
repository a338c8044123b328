import { afterAll, beforeAll, expect, test } from 'vitest'
import { SignIn, type TestIdentity, testIdentity, WEB } from '../testing/identity.js'
import { LANGUAGES } from './pages/language.js'
import { TEXTS } from './pages/texts.js'

let identity: TestIdentity

beforeAll(async () => {
  identity = await testIdentity()
}, 60_000)
afterAll(() => identity?.close())

const openPage = async (extra: Record<string, string>) => {
  const signIn = new SignIn(identity.issuer)
  const { response } = await signIn.begin(extra)
  return { signIn, response, page: await response.text() }
}

test.each(LANGUAGES)('the page speaks %s when the web client does, and says so to screen readers', async language => {
  const { page } = await openPage({ ui_locales: language })
  expect(page).toContain(`<html lang="${language}">`)
  expect(page).toContain(TEXTS[language].demoHelp)
})

test('a language that was chosen is kept for the next sign-in', async () => {
  const { signIn } = await openPage({ ui_locales: 'nl' })
  await signIn.browser.open(`${signIn.page}?language=fr`)
  const next = new SignIn(identity.issuer, signIn.browser)
  const { response } = await next.begin({ ui_locales: 'nl' })
  expect(await response.text()).toContain('<html lang="fr">')
})

test('the page loads nothing from elsewhere, runs no script and cannot be framed or cached', async () => {
  const { response, page } = await openPage({})
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain(`default-src 'none'; style-src 'self'; script-src; form-action 'self' ${WEB};`)
  expect(policy).toContain(`frame-ancestors 'none'`)
  // A page that hides its origin hides it from its own form too, which is then refused.
  expect(response.headers.get('referrer-policy')).toBe('same-origin')
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(page).not.toMatch(/<script|style="|onclick/)
  expect((await fetch(`${identity.issuer}/sign-in/style.css`)).headers.get('content-type')).toContain('text/css')
})

test('one click on a demo account fills in name and password', async () => {
  const { signIn, page } = await openPage({})
  expect(page).toContain('?account=legal.pagasa')
  const filled = await (await signIn.browser.open(`${signIn.page}?account=legal.pagasa`)).text()
  expect(filled).toContain('value="legal.pagasa"')
  expect(filled).toContain('type="password" value="houvast-demo"')
})

test('nothing but a demo account can be filled in from an address', async () => {
  const { signIn } = await openPage({})
  const page = await (await signIn.browser.open(`${signIn.page}?account=%22%3E%3Cscript%3E`)).text()
  expect(page).toContain('name="name" value=""')
  expect(page).toContain('type="password" value=""')
})

test('an expired or unknown sign-in says what to do, in the language of the browser', async () => {
  const response = await fetch(`${identity.issuer}/sign-in/unknown`, { headers: { 'accept-language': 'fr-BE,fr' } })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(TEXTS.fr.expired)
})

test('a request that the provider refuses is answered with a page that repeats nothing of it', async () => {
  const response = await fetch(`${identity.issuer}/auth?client_id=%3Cb%3Eunknown&response_type=code`)
  expect(response.status).toBe(400)
  expect(await response.text()).not.toContain('unknown')
})

test('health is answered: the process lives, and the database answers', async () => {
  expect((await fetch(`${identity.issuer}/livez`)).status).toBe(200)
  expect((await fetch(`${identity.issuer}/readyz`)).status).toBe(200)
})
