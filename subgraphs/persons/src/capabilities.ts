import type { Capability } from '@houvast/subgraph'
import { caseFile } from './case-file/index.js'
import { code } from './code/index.js'
import { person } from './person/index.js'
import { referral } from './referral/index.js'
import { search } from './search/index.js'
import { statistics } from './statistics/index.js'
import { worker } from './worker/index.js'

export const capabilities: readonly Capability[] = [worker, code, referral, person, caseFile, search, statistics]
