/**
 * A constraint that no two rows share both a key and a day, checked when a transaction ends because a move closes one period and
 * opens the next. Goes into an entity's `@Check`, which takes exclusion constraints too.
 */
export const neverTwice = (key: string, unless: string, days = 'daterange(from_on, until_on)') =>
  `exclude using gist (centre with =, ${key} with =, ${days} with &&) where (${unless}) deferrable initially deferred`
