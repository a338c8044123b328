import { apollo, apolloServer } from './apollo.mjs'
import { hive, hiveRust } from './hive.mjs'
import { houvast } from './houvast.mjs'
import { lowerBound } from './lower-bound.mjs'

/** Who takes part, in the order of the table. A new contender is a file here and a line in this list. */
export const CONTENDERS = [lowerBound, apolloServer, houvast, apollo, hive, hiveRust]
