import { ACR_PASSWORD, ACR_SECOND_FACTOR, viewerFrom } from '@houvast/schema'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD, DEMO_SECOND_FACTOR_SECRET } from '../demo/secrets.js'
import { demoWorker } from '../demo/staff.js'
import {
  AUDIENCE,
  basic,
  CLIENT_ID,
  CLIENT_SECRET,
  SignIn,
  type TestIdentity,
  testIdentity,
  token,
  WEB,
} from '../testing/identity.js'
import { currentCode } from './secondFactor.js'

let identity: TestIdentity

beforeAll(async () => {
  identity = await testIdentity()
}, 60_000)
afterAll(() => identity?.close())

const verify = async (jwt: string) => {
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`))
  return jwtVerify(jwt, keys, { issuer: identity.issuer, audience: AUDIENCE, typ: 'at+jwt', algorithms: ['EdDSA'] })
}

const signedIn = async (name: string, extra: Record<string, string> = {}) => {
  const signIn = new SignIn(identity.issuer)
  await signIn.begin(extra)
  const { url } = await signIn.send({ name, password: DEMO_PASSWORD })
  return { signIn, url, tokens: (await signIn.exchange(url)).body }
}

const grantsOf = async () =>
  (await identity.database.query(`SELECT id FROM protocol_record WHERE model = 'Grant'`)).rowCount

describe('somebody who signs in', () => {
  test('gets an access token that makes a viewer: worker, centre, roles, class of sign-in and name', async () => {
    const { tokens } = await signedIn('director.payoke')
    const { payload, protectedHeader } = await verify(tokens.access_token)
    const { id, displayName } = demoWorker('director.payoke')
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' })
    expect(viewerFrom(payload)).toMatchObject({
      id,
      displayName,
      centre: 'PAYOKE',
      roles: ['DIRECTOR', 'VONA_COORDINATOR'],
      acr: ACR_PASSWORD,
    })
  })

  test('as analyst gets a token without a centre', async () => {
    const { payload } = await verify((await signedIn('analyst')).tokens.access_token)
    expect(payload).not.toHaveProperty('centre')
    expect(viewerFrom(payload)?.roles).toEqual(['ANALYST'])
  })

  test('holds only cookies that scripts cannot read and that belong to this host', async () => {
    const { signIn } = await signedIn('legal.pagasa')
    expect(signIn.browser.cookieNames.length).toBeGreaterThan(0)
    for (const name of signIn.browser.cookieNames) expect(name).toMatch(/^__(Host|Secure)-houvast_/)
  })

  test('is not asked again by a second window of the same browser', async () => {
    const { signIn } = await signedIn('social.surya')
    const again = new SignIn(identity.issuer, signIn.browser)
    expect((await again.begin()).url).toMatch(new RegExp(`^${WEB}/session/callback\\?code=`))
  })

  test('is asked again when the web client wants a fresh proof, and then goes on', async () => {
    const { signIn } = await signedIn('social2.surya')
    const again = new SignIn(identity.issuer, signIn.browser)
    expect((await again.begin({ prompt: 'login' })).url).toContain('/sign-in/')
    const { url } = await again.send({ name: 'social2.surya', password: DEMO_PASSWORD })
    expect(url).toContain(`${WEB}/session/callback?code=`)
  })

  test('as somebody else on the same browser leaves the first sign-in behind', async () => {
    const { signIn } = await signedIn('educator.payoke')
    const again = new SignIn(identity.issuer, signIn.browser)
    await again.begin({ prompt: 'login' })
    const { response } = await again.send({ name: 'educator.surya', password: DEMO_PASSWORD })
    const page = await response.text()
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
    const left = await again.browser.submit(new URL('/session/end/confirm', identity.issuer), {
      xsrf: field('xsrf'),
      logout: field('logout'),
    })
    const ended = await again.browser.follow(left, identity.issuer)
    const { payload } = await verify((await again.exchange(ended.url)).body.access_token)
    expect(payload['centre']).toBe('SURYA')
  })

  test('can use the refresh token once, and a second use ends them all', async () => {
    const { tokens } = await signedIn('legal2.pagasa')
    const refresh = (refresh_token: string | undefined) =>
      token(identity.issuer, basic(CLIENT_ID, CLIENT_SECRET), {
        grant_type: 'refresh_token',
        refresh_token: refresh_token ?? '',
      })
    const second = await refresh(tokens.refresh_token)
    expect(viewerFrom((await verify(second.body.access_token)).payload)?.centre).toBe('PAGASA')
    expect(second.body.refresh_token).not.toBe(tokens.refresh_token)
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await refresh(second.body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('loses the next token with the account', async () => {
    const { tokens } = await signedIn('finance.surya')
    await identity.database.query(`UPDATE account SET is_active = false WHERE sign_in = 'finance.surya'`)
    const refreshed = await token(identity.issuer, basic(CLIENT_ID, CLIENT_SECRET), {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token ?? '',
    })
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })
})

describe('a sign-in is refused', () => {
  test.each([
    ['a wrong password', { name: 'intake.pagasa', password: 'wrong' }],
    ['an unknown name', { name: 'nobody.pagasa', password: DEMO_PASSWORD }],
    ['a name that is markup', { name: '<script>alert(1)</script>', password: 'x' }],
  ])('with %s, always with the same words, and nothing is granted', async (_case, fields) => {
    const before = await grantsOf()
    const signIn = new SignIn(identity.issuer)
    await signIn.begin({ ui_locales: 'en' })
    const { response } = await signIn.send(fields)
    const page = await response.text()
    expect(response.status).toBe(403)
    expect(page).toContain('Name or password is not right.')
    expect(page).not.toContain('<script')
    expect(await grantsOf()).toBe(before)
  })

  test('to a browser that shows no interaction cookie', async () => {
    const signIn = new SignIn(identity.issuer)
    await signIn.begin()
    const stranger = new SignIn(identity.issuer)
    stranger.page = signIn.page
    const { response } = await stranger.send({ name: 'legal.pagasa', password: DEMO_PASSWORD })
    expect(response.status).toBe(400)
  })

  test('when the form comes from a page of another site', async () => {
    const signIn = new SignIn(identity.issuer)
    await signIn.begin()
    const response = await signIn.browser.open(signIn.page, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ name: 'legal.pagasa', password: DEMO_PASSWORD }),
    })
    expect(response.status).toBe(400)
  })

  test('without a code challenge (PKCE)', async () => {
    const { url } = await new SignIn(identity.issuer).begin({ code_challenge: '', code_challenge_method: '' })
    expect(new URL(url).searchParams.get('error')).toBe('invalid_request')
  })

  test('with another verifier than the challenge was made of', async () => {
    const signIn = new SignIn(identity.issuer)
    await signIn.begin()
    const { url } = await signIn.send({ name: 'lead.surya', password: DEMO_PASSWORD })
    expect(await signIn.exchange(url, 'x'.repeat(43))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('when one code is exchanged twice at the same moment: one of them gets nothing', async () => {
    const signIn = new SignIn(identity.issuer)
    await signIn.begin()
    const { url } = await signIn.send({ name: 'lead.payoke', password: DEMO_PASSWORD })
    const answers = await Promise.all([signIn.exchange(url), signIn.exchange(url)])
    expect(answers.filter(answer => answer.status === 200).length).toBeLessThanOrEqual(1)
  })

  test('for an audience that is not ours', async () => {
    const { url } = await new SignIn(identity.issuer).begin({ resource: 'urn:somebody:else' })
    expect(new URL(url).searchParams.get('error')).toBe('invalid_target')
  })
})

describe('guessing a password', () => {
  test('has to wait after a few tries, also with the right one, for known and unknown names alike', async () => {
    for (const name of ['social2.pagasa', 'unknown.pagasa']) {
      const signIn = new SignIn(identity.issuer)
      await signIn.begin()
      for (let tries = 0; tries < 5; tries++) await signIn.send({ name, password: 'wrong' })
      const { response } = await signIn.send({ name, password: DEMO_PASSWORD })
      expect(response.status).toBe(403)
      const { rows } = await identity.database.query<{ waiting: number }>(
        'SELECT count(*)::int AS waiting FROM attempt WHERE refused_until > now()',
      )
      expect(rows[0]?.waiting).toBeGreaterThan(0)
    }
  })

  test('many times at the same moment is no way around the wait', async () => {
    const signIn = new SignIn(identity.issuer)
    await signIn.begin()
    await Promise.all(
      Array.from({ length: 12 }, () =>
        signIn.browser.submit(signIn.page, { name: 'social3.pagasa', password: 'wrong' }),
      ),
    )
    const { response } = await signIn.send({ name: 'social3.pagasa', password: DEMO_PASSWORD })
    expect(response.status).toBe(403)
  })
})

describe('a step that needs the second factor', () => {
  const stepUp = { acr_values: ACR_SECOND_FACTOR }

  test('asks for the code after the password and says so in the token', async () => {
    const { signIn, url } = await signedIn('legal3.pagasa', stepUp)
    expect(url).toContain('/sign-in/')
    const ended = await signIn.send({ code: currentCode(DEMO_SECOND_FACTOR_SECRET) })
    const { payload } = await verify((await signIn.exchange(ended.url)).body.access_token)
    expect(payload['acr']).toBe(ACR_SECOND_FACTOR)
  })

  test('asks somebody who is signed in for the code alone', async () => {
    const { signIn } = await signedIn('legal4.pagasa')
    const again = new SignIn(identity.issuer, signIn.browser)
    const { response } = await again.begin({ ...stepUp, ui_locales: 'fr' })
    expect(await response.text()).toContain('Confirmez votre identité')
    const ended = await again.send({ code: currentCode(DEMO_SECOND_FACTOR_SECRET) })
    const { payload } = await verify((await again.exchange(ended.url)).body.access_token)
    expect(payload['acr']).toBe(ACR_SECOND_FACTOR)
  })

  test('accepts a code once', async () => {
    const code = currentCode(DEMO_SECOND_FACTOR_SECRET)
    const first = await signedIn('administrative.pagasa', stepUp)
    const second = await signedIn('administrative.pagasa', stepUp)
    expect((await first.signIn.send({ code })).url).toContain(`${WEB}/session/callback?code=`)
    expect((await second.signIn.send({ code })).response.status).toBe(403)
  })

  test('refuses a wrong code and, when it is cancelled, sends the browser back without a code', async () => {
    const { signIn } = await signedIn('social4.pagasa', stepUp)
    expect((await signIn.send({ code: '12 34' })).response.status).toBe(403)
    const { url } = await signIn.send({ cancel: 'yes' })
    expect(new URL(url).searchParams.get('error')).toBe('access_denied')
  })
})

describe('signing out', () => {
  test('ends the session without another question and the refresh token with it', async () => {
    const { signIn, tokens } = await signedIn('director.surya')
    const url = new URL('/session/end', identity.issuer)
    url.search = new URLSearchParams({
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${WEB}/`,
    }).toString()
    const response = await signIn.browser.open(url)
    const page = await response.text()
    const secret = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(page).toContain('document.forms[0].submit()')
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/)
    const ended = await signIn.browser.submit(new URL('/session/end/confirm', identity.issuer), {
      xsrf: secret,
      logout: 'yes',
    })
    expect(ended.headers.get('location')).toBe(`${WEB}/`)
    const again = new SignIn(identity.issuer, signIn.browser)
    expect((await again.begin()).url).toContain('/sign-in/')
    const refreshed = await token(identity.issuer, basic(CLIENT_ID, CLIENT_SECRET), {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token ?? '',
    })
    expect(refreshed.status).toBe(400)
  })
})
