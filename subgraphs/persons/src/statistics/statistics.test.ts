import { ROLES, type Role } from '@houvast/schema'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'

let persons: TestSubgraph
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
})
afterAll(() => persons.stop())

const analyst = viewerWith('ANALYST', null)
const STATISTICS = `query ($year: Int!, $dimensions: [StatisticsDimension!], $where: StatisticsCondition) {
  statistics(year: $year, measure: REFERRALS, dimensions: $dimensions, where: $where) {
    state year measure publishedOn cells { keys { dimension value } figure }
  }
}`
const where = (dimension: string, value: string) => ({ dimension, value })
const ask = (variables: object) => persons.ask(analyst, STATISTICS, { year: 2025, ...variables })

describe('an analyst', () => {
  test.each([
    ['a total', {}],
    ['one dimension', { dimensions: ['SEX'] }],
    ['two that are published together, in either order', { dimensions: ['SEX', 'EXPLOITATION'] }],
    ['one figure', { where: where('OUTCOME', 'ACCEPTED') }],
    ['a dimension under a condition', { dimensions: ['AGE_BAND'], where: where('EXPLOITATION', 'SEXUAL') }],
  ])('who asks for %s is told that nothing is published yet', async (_table, variables) => {
    const { data, errors } = await ask(variables)
    expect(errors).toBeUndefined()
    expect(data.statistics).toEqual({
      state: 'NOT_PUBLISHED',
      year: 2025,
      measure: 'REFERRALS',
      publishedOn: null,
      cells: [],
    })
  })

  test.each([
    ['three attributes', { dimensions: ['SEX', 'EXPLOITATION', 'AGE_BAND'] }, ['dimensions']],
    [
      'three with the condition',
      { dimensions: ['SEX', 'EXPLOITATION'], where: where('AGE_BAND', 'AGE_0_17') },
      ['where'],
    ],
    ['a dimension twice', { dimensions: ['SEX', 'SEX'] }, ['dimensions']],
    ['a dimension and one of its values', { dimensions: ['SEX'], where: where('SEX', 'MALE') }, ['where']],
    ['two that are not published together', { dimensions: ['SEX', 'AGE_BAND'] }, ['dimensions']],
    ['the same by a condition', { dimensions: ['SEX'], where: where('AGE_BAND', 'AGE_0_17') }, ['where']],
    ['a value that the dimension does not have', { where: where('SEX', 'AGE_0_17') }, ['where', 'value']],
    ['a value by a name that every object has', { where: where('SEX', 'constructor') }, ['where', 'value']],
    ['no year', { year: 25 }, ['year']],
  ])('who asks for %s is refused, and told which argument is wrong', async (_table, variables, field) => {
    const { data, errors } = await ask(variables)
    expect(data).toEqual({ statistics: null })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }])
  })

  test('finds in the catalogue every dimension with its values in three languages, and five pairs', async () => {
    const query =
      '{ statisticsCatalogue { years dimensions { dimension term { nl } values { code nl fr en } } pairs } }'
    const { data } = await persons.ask(analyst, query)
    const { years, dimensions, pairs } = data.statisticsCatalogue
    expect(years).toEqual([])
    expect(
      Object.fromEntries(
        dimensions.map((each: { dimension: string; values: object[] }) => [each.dimension, each.values.length]),
      ),
    ).toEqual({ SEX: 3, AGE_BAND: 4, WORLD_REGION: 8, EXPLOITATION: 5, REFERRAL_SOURCE: 6, OUTCOME: 3 })
    expect(pairs).toHaveLength(5)
    expect(dimensions[0].values[0]).toEqual({ code: 'FEMALE', nl: 'Vrouw', fr: 'Femme', en: 'Female' })
  })

  test('is nobody’s colleague, and gets no row of anyone', async () => {
    const { data } = await persons.ask(analyst, '{ viewer { worker { id } } workers(first: 1) { nodes { id } } }')
    expect(data).toEqual({ viewer: { worker: null }, workers: null })
  })
})

test.each((Object.keys(ROLES) as Role[]).filter(role => role !== 'ANALYST'))(
  '%s has no need of statistics and is refused',
  async role => {
    const { errors } = await persons.ask(viewerWith(role), STATISTICS, { year: 2025 })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  },
)
