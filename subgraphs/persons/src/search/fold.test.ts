import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceOf, fold, wordsOf } from './fold.js'

describe('folding', () => {
  test.each([
    ['Șerban', 'serban'],
    ['NGUYỄN', 'nguyen'],
    ['Łukasz', 'lukasz'],
    ['Straße', 'strasse'],
    ['D’Hondt', "d'hondt"],
    ['Øyvind', 'oyvind'],
    ['İlhan', 'ilhan'],
    ['Ｍａｒｉａ', 'maria'],
    ['e\u0301milie', 'Émilie'],
  ])('%s and %s are the same', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test('happens once: folded text stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
  })

  test('keeps words apart, in any script', () => {
    expect(wordsOf(' Ana-María  أمل 张伟, ')).toEqual(['ana', 'maria', 'امل', '张伟'])
  })
})

describe('asking for names', () => {
  const word = fc.stringMatching(/^[a-zà-öø-ý]{2,8}$/)

  test('finds them whatever the order of the words and the case', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['Ana', 'María', 'DEMO', 'Ionescu'], { minLength: 1 }), asked =>
        Number.isFinite(distanceOf(wordsOf(asked.join(' ').toUpperCase()), wordsOf('Ana-María DEMO-Ionescu'))),
      ),
    )
  })

  test('finds every fragment of a name', () => {
    fc.assert(
      fc.property(word, fc.nat(7), fc.integer({ min: 1, max: 8 }), (name, from, length) => {
        const [folded = ''] = wordsOf(name)
        const fragment = folded.slice(from, from + length)
        fc.pre(fragment !== '')
        expect(distanceOf([fragment], [folded])).toBeLessThan(3)
      }),
    )
  })

  test('finds nothing when one word of several is missing', () => {
    expect(distanceOf(['ana', 'popescu'], wordsOf('Ana-María DEMO-Ionescu'))).toBe(Number.POSITIVE_INFINITY)
  })
})
