import { expect, test } from 'vitest'
import { answerOperation } from '../canned/operation.mjs'
import { requestReader } from '../canned/requests-of-socket.mjs'

const representations = ['case_019a0000000070008000000000000007'].map(id => ({ __typename: 'CaseFile', id }))

test('two gateways that print the same question differently get the same canned answer', () => {
  const inline = answerOperation({
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CaseFile { currentStay { nights from } code } } }`,
    variables: { r: representations },
  })
  const inPieces = answerOperation({
    query: `query A__housing__1($representations: [_Any!]!) {
      _entities(representations: $representations) { ...F code ... on CaseFile { currentStay { from } } ... on Room { label } }
    }
    fragment F on CaseFile { currentStay { nights } }`,
    variables: { representations },
  })
  expect(inPieces).toEqual(inline)
  expect(inline.data._entities[0].code).toBe('D-2026-0007')
})

test('an alias renames, @skip and @include decide, and __typename is answered', () => {
  const { data } = answerOperation({
    query: `query ($r: [_Any!]!, $no: Boolean!) {
      _entities(representations: $r) { __typename ... on CaseFile { number: code mode @include(if: $no) status @skip(if: true) } }
    }`,
    variables: { r: representations, no: false },
  })
  expect(data._entities).toEqual([{ __typename: 'CaseFile', number: 'D-2026-0007' }])
})

test('a field that the canned data lack is an error, never a silent null', () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CaseFile { shoeSize } } }`
  expect(() => answerOperation({ query, variables: { r: representations } })).toThrow('CaseFile.shoeSize')
})

test('requests are read whole however the bytes of a connection arrive', () => {
  const request = body => `POST / HTTP/1.1\r\nhost: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const bytes = Buffer.from(request('{"a":"é"}') + request('{"b":2}'))
  for (const size of [1, 7, 64, bytes.length]) {
    const bodies = []
    const read = requestReader(body => bodies.push(body.toString()))
    for (let from = 0; from < bytes.length; from += size) read(bytes.subarray(from, from + size))
    expect(bodies).toEqual(['{"a":"é"}', '{"b":2}'])
  }
})
