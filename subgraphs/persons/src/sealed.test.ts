import { describe, expect, test } from 'vitest'
import { decode, encode } from './sealed.js'

describe('a sealed text', () => {
  test('opens as what it was', () => {
    const names = { givenName: 'Ana-María', aliases: ['Șerban', 'أمل'], callName: null }
    expect(decode('SURYA', encode('SURYA', names))).toEqual(names)
  })

  test('does not open for another centre', () => {
    expect(() => decode('PAYOKE', encode('PAGASA', 'DEMO'))).toThrow('another centre')
  })

  test('made in a way that is not known does not open', () => {
    expect(() => decode('PAGASA', Buffer.from([9, 1, 2]))).toThrow('unknown way')
    expect(() => decode('PAGASA', Buffer.of())).toThrow('unknown way')
  })
})
