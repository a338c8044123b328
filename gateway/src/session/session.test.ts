import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { TestBrowser } from '../../local/testing/browser.js'
import { REGISTERED_ID, type ServerUnderTest, serverUnderTest } from '../testing/serverUnderTest.js'

let world: ServerUnderTest
beforeAll(async () => {
  world = await serverUnderTest()
}, 90_000)
afterAll(() => world?.stop())
afterEach(() => world.database.query('delete from session'))

const cases = { documentId: REGISTERED_ID }
const sessionOf = async (browser: TestBrowser) => (await browser.open(`${world.url}/session`)).json()
const rows = () => world.database.query<{ id_hash: Buffer; sealed_tokens: Buffer }>('select * from session')

test('whoever signs in gets a session cookie that scripts and other sites cannot use, and no token', async () => {
  const { response, page, begun } = await world.signIn('legal.pagasa')
  expect(response.status).toBe(200)
  const cookies = response.headers.getSetCookie()
  const cookie = cookies.find(line => line.startsWith('__Host-houvast='))
  expect(cookie).toMatch(/^__Host-houvast=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  expect(begun.headers.getSetCookie().join()).toMatch(/Max-Age=600; .*HttpOnly; Secure; SameSite=Lax/)
  expect(page).toContain('content="0;url=/case-files"')
  expect(page + cookies.join()).not.toMatch(/eyJ/)
})

test('the session answers questions of the person behind it', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  const response = await world.post(browser, '/graphql', cases)
  expect(await response.json()).toMatchObject({ data: { caseFiles: { nodes: [{ name: 'DEMO One' }, {}] } } })
  const educator = await world.signIn('educator.pagasa')
  const refused = await (await world.post(educator.browser, '/graphql', cases)).json()
  expect(refused).toMatchObject({
    data: { caseFiles: { nodes: [{ name: null }, { name: null }] } },
    errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
  })
})

test('the client is told that it is signed in, and nothing about tokens', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  expect(await sessionOf(new TestBrowser())).toEqual({
    signedIn: false,
    locked: false,
    expiresAt: null,
    idleSeconds: 900,
    freeText: false,
  })
  expect(await sessionOf(browser)).toMatchObject({ signedIn: true, locked: false, idleSeconds: 900, freeText: false })
})

test('the database holds neither the id of a session nor a token', async () => {
  const { response } = await world.signIn('legal.pagasa')
  const id =
    response.headers
      .getSetCookie()
      .join()
      .match(/__Host-houvast=([\w-]+)/)?.[1] ?? ''
  expect(id).not.toBe('')
  const [row] = await rows()
  const kept = Buffer.concat([row!.id_hash, row!.sealed_tokens])
  expect(kept.includes(Buffer.from(id)) || kept.includes(Buffer.from(id, 'base64url'))).toBe(false)
  expect(kept.toString('latin1')).not.toMatch(/eyJ|accessToken/)
})

test('the sealed tokens of one session do not open in the place of another', async () => {
  const one = await world.signIn('legal.pagasa')
  await world.signIn('director.payoke')
  await world.database.query(
    'update session s set sealed_tokens = o.sealed_tokens from session o where o.id_hash <> s.id_hash',
  )
  expect((await world.post(one.browser, '/graphql', cases)).status).toBe(401)
})

test('a session that nobody used for 15 minutes is locked, and use does not open it again', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  await world.database.query("update session set used_at = now() - interval '15 minutes 1 second'")
  for (const _ of [1, 2]) {
    const response = await world.post(browser, '/graphql', cases)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SESSION_LOCKED' } }] })
  }
  expect(await sessionOf(browser)).toMatchObject({ signedIn: true, locked: true })
  await world.signIn('legal.pagasa', browser)
  expect((await world.post(browser, '/graphql', cases)).status).toBe(200)
})

test.each(['/session/login', '/session/login?stepUp=1'])(
  'a locked session is not opened by taking the demand for a proof out of the address: %s',
  async path => {
    const { browser } = await world.signIn('legal.pagasa')
    await world.database.query("update session set used_at = now() - interval '1 hour'")
    await world.identity.database.query(
      `update protocol_record set payload = jsonb_set(payload, '{loginTs}', to_jsonb((payload->>'loginTs')::int - 3600))
       where model = 'Session'`,
    )
    const demand = new URL((await browser.open(world.url + path)).headers.get('location') ?? '')
    demand.searchParams.delete('prompt')
    demand.searchParams.delete('acr_values')
    demand.searchParams.set('max_age', '999999')
    const { url: back } = await browser.follow(await browser.open(demand), world.identity.issuer)
    expect(new URL(back).searchParams.get('code')).toMatch(/./)
    const { pathname, search } = new URL(back)
    expect((await browser.open(world.url + pathname + search)).status).toBe(400)
    const response = await world.post(browser, '/graphql', cases)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SESSION_LOCKED' } }] })
    expect(await rows()).toHaveLength(1)
  },
)

test('use keeps a session open, asking about it does not', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  const letTimePass = () => world.database.query("update session set used_at = used_at - interval '14 minutes'")
  await letTimePass()
  expect((await world.post(browser, '/graphql', cases)).status).toBe(200)
  await letTimePass()
  expect(await sessionOf(browser)).toMatchObject({ locked: false })
  await world.database.query("update session set used_at = used_at - interval '2 minutes'")
  expect(await sessionOf(browser)).toMatchObject({ locked: true })
})

test('a session ends after 12 hours however much it is used', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  await world.database.query("update session set started_at = now() - interval '12 hours'")
  const response = await world.post(browser, '/graphql', cases)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  await world.signIn('social.pagasa')
  expect(await rows()).toHaveLength(1)
})

test('signing out ends the session at once, clears the browser and leads to the end of the provider’s session', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  const response = await world.post(browser, '/session/logout', {})
  const { redirectTo } = (await response.json()) as { redirectTo: string }
  expect(redirectTo).toMatch(new RegExp(`^${world.identity.issuer}/`))
  expect(response.headers.get('clear-site-data')).toBe('"cache", "cookies"')
  expect(await rows()).toEqual([])
  expect((await world.post(browser, '/graphql', cases)).status).toBe(401)
  expect((await new TestBrowser().open(redirectTo)).status).toBeLessThan(400)
})

test('a copied cookie is worth nothing after signing out', async () => {
  const { browser, response } = await world.signIn('legal.pagasa')
  const cookie = response.headers
    .getSetCookie()
    .find(line => line.startsWith('__Host-houvast='))!
    .split(';')[0]!
  const withCopy = () => world.post(new TestBrowser(), '/graphql', cases, { cookie })
  expect((await withCopy()).status).toBe(200)
  await world.post(browser, '/session/logout', {})
  expect((await withCopy()).status).toBe(401)
})

test.each([
  ['another origin', { origin: 'https://evil.invalid' }],
  ['another site of the browser', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
])('a request with the cookie from %s does nothing', async (_, headers) => {
  const { browser } = await world.signIn('legal.pagasa')
  expect((await world.post(browser, '/graphql', cases, headers)).status).toBe(403)
  expect((await world.post(browser, '/session/logout', {}, headers)).status).toBe(403)
  expect(await rows()).toHaveLength(1)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await world.post(browser, '/session/logout', {}, form)).status).toBe(415)
  expect(await rows()).toHaveLength(1)
})

test('the way back from the provider works once and only for the browser that set out', async () => {
  const { browser, back } = await world.signIn('legal.pagasa')
  for (const other of [browser, new TestBrowser()]) {
    const response = await other.open(world.url + back)
    expect(response.status).toBe(400)
    expect(response.headers.getSetCookie().join()).not.toMatch(/__Host-houvast=\w/)
  }
  expect(await rows()).toHaveLength(1)
})

test.each(['https://evil.invalid/', '//evil.invalid', '/\\evil.invalid', 'javascript:alert(1)', '/session/logout'])(
  'nobody is led away after signing in: %s',
  async returnTo => {
    const path = `/session/login?returnTo=${encodeURIComponent(returnTo)}`
    const { page } = await world.signIn('legal.pagasa', new TestBrowser(), path)
    expect(page).toContain('content="0;url=/"')
  },
)

test('a token that is about to end is renewed once for many questions at the same moment', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  const [before] = await rows()
  await world.makeTokensOld()
  const answers = await Promise.all(Array.from({ length: 8 }, () => world.post(browser, '/graphql', cases)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  const [after] = await rows()
  expect(after!.sealed_tokens.equals(before!.sealed_tokens)).toBe(false)
  expect((await world.post(browser, '/graphql', cases)).status).toBe(200)
})

test('a session ends when the provider gives no new token', async () => {
  const { browser } = await world.signIn('finance.pagasa')
  await world.identity.database.query("update account set is_active = false where sign_in = 'finance.pagasa'")
  await world.makeTokensOld()
  expect((await world.post(browser, '/graphql', cases)).status).toBe(401)
  expect(await rows()).toEqual([])
})

test('analysts find nothing here, and no subgraph is asked', async () => {
  const { browser } = await world.signIn('analyst')
  const asked = () => world.subgraphs.reduce((sum, { received }) => sum + received.length, 0)
  const before = asked()
  const response = await world.post(browser, '/graphql', cases)
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect(asked()).toBe(before)
})

test('nothing of a sign-in stands in the log', async () => {
  await world.signIn('legal.pagasa')
  expect(world.log.join('')).not.toMatch(/DEMO|eyJ|legal\.pagasa|code=/)
})
