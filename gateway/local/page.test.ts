import { expect, test } from 'vitest'
import { findDataFolder } from './dataFolder.js'
import { DEMO_SIGN_INS } from './demo/signIns.js'
import { page } from './page.js'

const subgraphs = { persons: 5, justice: 6, housing: 7, activities: 8 }
const addresses = {
  web: 'http://localhost:4000',
  issuer: 'http://127.0.0.1:4001',
  ports: { gateway: 4000, identity: 4001, metrics: 4002, database: 4, subgraphs },
}

const folder = findDataFolder({}, true)

test('the page tells the address, every demo sign-in, how a program asks for a token, the data folder, and how to stop and start over', () => {
  const text = page({ addresses, folder })
  for (const { signIn } of DEMO_SIGN_INS) expect(text).toMatch(new RegExp(`\\s${signIn.replace('.', '\\.')}(\\s|$)`))
  for (const needed of [
    'http://localhost:4000',
    '/var/lib/houvast',
    'Ctrl-C',
    'npm run reset',
    'houvast-demo',
    'program-payoke.json',
  ]) {
    expect(text).toContain(needed)
  }
})

test('the page fits a terminal of 110 columns and one screen', () => {
  const lines = page({ addresses, folder }).split('\n')
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(110)
  expect(lines.length).toBeLessThanOrEqual(45)
})
