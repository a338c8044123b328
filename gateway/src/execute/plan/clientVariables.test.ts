import { expect, test } from 'vitest'
import { federation } from '../../testing/federation.js'

const WORLD = {
  stays: {
    sdl: 'type Query { stays: [Stay!] } type Stay @key(fields: "id") { id: ID!  nights: Int }',
    resolvers: { Query: { stays: () => [{ id: '1', nights: 3 }] } },
  },
  bills: {
    sdl: 'type Stay @key(fields: "id") { id: ID!  owed(until: Int = 0, of: String): String }',
    resolvers: {
      Stay: { owed: (_: unknown, { until, of }: { until: number; of?: string }) => `${until} ${of ?? ''}` },
    },
  },
}

test.each([
  [
    'in a fetch of entities',
    'query ($representations: Int!) { stays { owed(until: $representations) } }',
    { representations: 5 },
    { stays: [{ owed: '5 ' }] },
  ],
  [
    'beside the name under which it is sent',
    'query ($representations: Int!, $asked__representations: String) { stays { owed(until: $representations, of: $asked__representations) } }',
    { representations: 5, asked__representations: 'DEMO' },
    { stays: [{ owed: '5 DEMO' }] },
  ],
  [
    'with its default',
    'query ($representations: Int = 7) { stays { owed(until: $representations) } }',
    {},
    { stays: [{ owed: '7 ' }] },
  ],
  [
    'that leaves a field out',
    'query ($representations: Boolean!) { stays { nights @include(if: $representations) owed } }',
    { representations: false },
    { stays: [{ owed: '0 ' }] },
  ],
  [
    'that leaves a whole fetch in',
    'query ($representations: Boolean!) { stays { nights owed @include(if: $representations) } }',
    { representations: true },
    { stays: [{ nights: 3, owed: '0 ' }] },
  ],
  [
    'in a question about the schema and elsewhere',
    'query ($representations: String!) { __type(name: $representations) @include(if: true) { name } stays { owed(of: $representations) } }',
    { representations: 'Stay' },
    { __type: { name: 'Stay' }, stays: [{ owed: '0 Stay' }] },
  ],
])('a client may call a variable as the plan calls its own: %s', async (_, text, variables, data) => {
  const { ask, sent } = await federation(WORLD)
  expect(await ask(text, variables)).toEqual({ data })
  const ofEntities = sent.filter(({ subgraph }) => subgraph === 'bills')
  expect(ofEntities.map(({ variables }) => variables['representations'])).toEqual(
    ofEntities.map(() => [{ __typename: 'Stay', id: '1' }]),
  )
})
