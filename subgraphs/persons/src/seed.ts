import { runFilling } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { fillPersons } from './fill/fill.js'

await runFilling('persons', capabilities, fillPersons)
