import { createServer } from 'node:http'
import express from 'express'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { closeServer, listen } from '../http/listen.js'
import { IdentityProvider } from './identityProvider.js'
import { sessionRoutes } from './routes.js'

const lines: string[] = []
const nobody = createServer()
const issuer = `http://127.0.0.1:${await listen(nobody, 0, '127.0.0.1')}`
await closeServer(nobody, 0)

const provider = new IdentityProvider({
  issuer,
  clientId: 'a',
  clientSecret: 'b',
  publicUrl: 'http://localhost',
  audience: 'c',
})
const log = pino({}, { write: line => void lines.push(line) })
// No store and no verifier: nothing is kept for, or believed of, whoever could not even begin.
const routes = { provider, log, key: new Uint8Array(32), publicUrl: 'http://localhost', isFreeTextAllowed: false }
const server = createServer(express().use('/session', sessionRoutes(routes as never)))
const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
afterAll(() => closeServer(server, 0))

test('while the identity provider does not answer, whoever wants to sign in is told so, when to try again, and is led back', async () => {
  const response = await fetch(`${url}/session/login?returnTo=/deadlines%3Fa=%22%3E`, { redirect: 'manual' })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
  expect(response.headers.getSetCookie()).toEqual([])
  const page = await response.text()
  for (const language of ['Probeer het over een minuut opnieuw', 'Réessayez dans une minute', 'Try again in a minute'])
    expect(page).toContain(language)
  expect(page).toContain('href="/session/login?returnTo=%2Fdeadlines%3Fa%3D%22%3E"')
  const stepUp = await (await fetch(`${url}/session/login?stepUp=1&returnTo=/deadlines`)).text()
  expect(stepUp).toContain('href="/session/login?stepUp=1&#38;returnTo=%2Fdeadlines"')
  expect(lines.map(line => JSON.parse(line).msg)).toEqual(Array(2).fill('A sign-in could not begin'))
  expect(lines.join()).not.toContain('deadlines')
})
